package org.phaseout.deploy.launcher.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Reading the feed as the city is told to. */
class SummaryFeedTest {

    private static final String LUOXI = "350504:units-sealed:350504100:2017-3011:energy,safety:count";

    @Test
    void an_entry_replaces_its_cell_and_joining_in_the_middle_leads_to_the_same() {
        var log = List.of(entry(1, "350504100", 1), entry(2, "350504101", 5), entry(3, "350504100", 2));

        var followed = SummaryFeed.followed(log);

        assertThat(followed.values())
                .extracting(
                        Said::key, Said::number, said -> SummaryFeed.value(said).intValueExact())
                .contains(tuple(LUOXI, 3L, 2))
                .hasSize(2);
        assertThat(SummaryFeed.joined(List.of(state(entry(1, "350504100", 1)), state(entry(2, "350504101", 5))), log))
                .isEqualTo(followed);
    }

    @Test
    void of_a_key_that_lies_twice_in_the_state_the_higher_number_counts() {
        var joined = SummaryFeed.joined(
                List.of(state(entry(3, "350504100", 2)), state(entry(1, "350504100", 1))), List.of());

        assertThat(joined.values()).extracting(Said::key, Said::number).containsExactly(tuple(LUOXI, 3L));
    }

    @Test
    void a_number_that_comes_again_is_passed_over_and_one_that_is_missing_is_an_error() {
        var first = entry(1, "350504100", 1);
        var second = entry(2, "350504100", 2);

        assertThat(SummaryFeed.gaps(List.of(first, second, first, second))).isEmpty();
        assertThat(SummaryFeed.gaps(List.of(first, entry(3, "350504100", 2)))).hasSize(1);
        assertThat(SummaryFeed.gaps(List.of(second))).hasSize(1);
        assertThat(SummaryFeed.gaps(List.of(first, new Said("350504", "another", first.type(), 1, first.body()))))
                .hasSize(1);
    }

    private static Said entry(long number, String township, int value) {
        var body = JsonMapper.shared().readTree("""
                {"figure": "units-sealed", "township": "%s", "industry": "2017-3011", "basis": ["energy", "safety"],
                 "measuringUnit": "count", "value": "%d", "records": 1}""".formatted(township, value));
        return new Said("350504", "id-" + number, "phaseout.summary.figure.v1", number, body);
    }

    private static Said state(Said entry) {
        return new Said(SummaryFeed.key(entry), entry.id(), entry.type(), entry.number(), entry.body());
    }
}
