package org.phaseout.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HeadersTest {

    /** What Spring Security's StrictHttpFirewall lets through. */
    private static final Pattern LET_THROUGH = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

    @Test
    void a_value_is_plain_exactly_where_the_firewall_of_spring_says_so() {
        IntStream.rangeClosed(0, 0x2FFFF).forEach(c -> {
            var value = "a" + Character.toString(c) + "z";
            assertThat(Headers.isPlain(value))
                    .as("U+%04X", c)
                    .isEqualTo(LET_THROUGH.matcher(value).matches());
        });
        assertThat(Headers.isPlain("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bearer abc.def-1_2~+/==,abc.def-1_2~+/==", "bearer abc,abc", "BEARER  abc ,abc"})
    void the_token_of_a_bearer_is_read_whatever_the_case_of_the_word(String header, String token) {
        assertThat(read(header)).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic abc", "Bearer", "Bearer ", "Bearerabc", ""})
    void nobody_is_named_by_anything_else(String header) {
        assertThat(read(header)).isNull();
        assertThat(Headers.bearerToken(new MockHttpServletRequest())).isNull();
    }

    private static @Nullable String read(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        return Headers.bearerToken(request);
    }
}
