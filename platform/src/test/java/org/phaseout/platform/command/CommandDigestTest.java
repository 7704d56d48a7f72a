package org.phaseout.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.Command;

class CommandDigestTest {

    private record Send(String aggregateId, byte[] what) implements Command {}

    private record Move(String aggregateId, Set<String> what, Optional<BigDecimal> far) implements Command {}

    private record Drop(String aggregateId, Set<String> what, Optional<BigDecimal> far) implements Command {}

    @Test
    void the_order_of_a_set_does_not_matter() {
        var one = new Move("a", new LinkedHashSet<>(List.of("x", "y")), Optional.empty());
        var other = new Move("a", new LinkedHashSet<>(List.of("y", "x")), Optional.empty());
        assertThat(CommandDigest.of(one)).isEqualTo(CommandDigest.of(other));
    }

    @Test
    void what_has_no_text_of_its_own_is_no_part_of_a_command() {
        assertThatThrownBy(() -> CommandDigest.of(new Send("a", new byte[] {1})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_said_and_which_command_says_it_matters() {
        var move = new Move("a", Set.of("x"), Optional.of(new BigDecimal("2.5")));
        assertThat(CommandDigest.of(move))
                .isNotEqualTo(CommandDigest.of(new Move("a", Set.of("x"), Optional.empty())))
                .isNotEqualTo(CommandDigest.of(new Drop("a", Set.of("x"), move.far())));
        assertThat(CommandDigest.form(move)).isEqualTo("Move(aggregateId=a,what={x},far=2.5)");
    }
}
