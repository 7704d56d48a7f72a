package org.phaseout.deploy.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contestants run in turn, first and last by turns, after a round that does not count. */
class PairsTest {

    @TempDir
    private Path directory;

    private final List<String> ran = new ArrayList<>();

    @Test
    void rounds_alternate_and_the_warm_up_does_not_count() throws Exception {
        var file = directory.resolve("bench.json");
        var report = new Report(file);

        new Pairs(Effort.of(2, true), new Progress(), report)
                .compare("append", "1 caller", contestant("ours", 2), contestant("theirs", 1));

        assertThat(ran).containsExactly("ours", "theirs", "ours", "theirs", "theirs", "ours");
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.ours().rounds()).hasSize(2);
            assertThat(row.ratio()).isEqualTo(new Ratio(2, 2));
        });
        assertThat(Files.readString(file)).contains("\"name\" : \"theirs\"");
    }

    private Contestant contestant(String name, double rate) {
        return new Contestant(name, () -> {
            ran.add(name);
            return Map.of(Metric.RATE, rate);
        });
    }
}
