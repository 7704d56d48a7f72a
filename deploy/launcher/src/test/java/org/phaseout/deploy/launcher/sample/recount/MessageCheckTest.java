package org.phaseout.deploy.launcher.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessageCheckTest {

    @Test
    void what_is_no_message_is_what_the_catalogue_calls_internal() throws IOException {
        assertThat(named(List.of("internal"), true)).isSubsetOf(MessageCheck.INTERNAL);
        assertThat(MessageCheck.INTERNAL).isSubsetOf(named(List.of("internal"), false));
    }

    /** Stored events of docs/events.md by what they say to others. */
    private static Set<String> named(List<String> messages, boolean builtOnly) throws IOException {
        return Files.readAllLines(Path.of("..", "..", "docs", "events.md")).stream()
                .map(line -> List.of(line.split(" *\\| *", -1)))
                .filter(cells -> cells.size() == 11 && messages.contains(cells.get(8)))
                .filter(cells -> !builtOnly || cells.get(9).equals("yes"))
                .map(cells -> cells.get(6).replaceFirst("^`([a-z-]+)`.*", "$1"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
