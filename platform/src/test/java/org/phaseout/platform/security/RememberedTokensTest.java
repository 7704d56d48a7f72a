package org.phaseout.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant ISSUED = Instant.parse("2027-03-01T01:00:00Z");
    private static final Instant END = ISSUED.plus(Duration.ofMinutes(5));

    private final List<String> asked = new ArrayList<>();
    private Instant now = ISSUED;
    private final RememberedTokens tokens = new RememberedTokens(this::verified, () -> now);

    @Test
    void a_token_is_verified_once() {
        assertThat(tokens.decode("a")).isEqualTo(tokens.decode("a"));
        tokens.decode("b");
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void a_token_that_has_ended_is_verified_again_and_refused_as_ever() {
        now = END.minusMillis(1);
        tokens.decode("a");
        tokens.decode("a");
        now = END;
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThat(asked).containsExactly("a", "a");
    }

    @Test
    void what_was_refused_is_not_remembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(asked).containsExactly("forged", "forged");
    }

    private Jwt verified(String token) {
        asked.add(token);
        if (token.equals("forged") || !now.isBefore(END)) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject("test")
                .issuedAt(ISSUED)
                .expiresAt(END)
                .build();
    }
}
