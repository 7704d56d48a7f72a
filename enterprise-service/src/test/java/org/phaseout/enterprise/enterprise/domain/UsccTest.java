package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;

/** U1: a code is taken exactly as it stands on a business licence. */
class UsccTest {

    private static final String PLACES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Of four listed companies, published; they were checked by hand, not by this code. */
    static Stream<String> real_codes() {
        return Stream.of("91110000802100433B", "914403001922038216", "91330100799655058B", "9144030071526726XG");
    }

    @ParameterizedTest
    @MethodSource("real_codes")
    void a_real_code_is_taken(String code) {
        assertThat(new Uscc(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("real_codes")
    void one_place_misread_is_always_noticed(String code) {
        var unnoticed = new ArrayList<String>();
        for (int place = 0; place < code.length(); place++) {
            for (int i = 0; i < PLACES.length(); i++) {
                char other = PLACES.charAt(i);
                if (other != code.charAt(place)) {
                    var misread = code.substring(0, place) + other + code.substring(place + 1);
                    if (refusal(misread) == null) {
                        unnoticed.add(misread);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void the_refusal_says_which_check_digit_was_expected() {
        assertThat(refusal("911100008021004330")).isEqualTo(new Reason.UsccCheckDigitWrong("911100008021004330", "B"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void letters_that_look_like_digits_have_no_place_in_a_code(char letter) {
        for (int place : new int[] {0, 1, 8, 16, 17}) {
            var code = "91110000802100433B";
            var mistaken = code.substring(0, place) + letter + code.substring(place + 1);
            assertThat(refusal(mistaken)).isEqualTo(new Reason.UsccMalformed(mistaken));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91110000802100433",
                "91110000802100433B0",
                "91110000802100433b",
                " 91110000802100433B",
                "91110000802100433B\n",
                "9111000A802100433B",
                "９1110000802100433B"
            })
    void another_length_case_or_width_is_malformed(String code) {
        assertThat(refusal(code)).isEqualTo(new Reason.UsccMalformed(code));
    }

    @Test
    void the_invented_codes_of_the_samples_are_valid() {
        assertThatCode(() -> new Uscc("91350504000000019W")).doesNotThrowAnyException();
    }

    private static @org.jspecify.annotations.Nullable Reason refusal(String code) {
        var refused = catchThrowableOfType(EnterpriseRefused.class, () -> new Uscc(code));
        return refused == null ? null : refused.reason();
    }
}
