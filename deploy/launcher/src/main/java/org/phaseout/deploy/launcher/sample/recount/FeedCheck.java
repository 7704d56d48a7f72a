package org.phaseout.deploy.launcher.sample.recount;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.District;

/**
 * The city reads its feed to the end as docs/summary-feed.md tells it to: numbers without a gap, a current state that is
 * what the log leads to, and figures that are what the ledgers say when they are counted again.
 */
record FeedCheck(Sums<Cell> recounted) implements Check {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void on(District district, Findings findings) {
        long begun = System.nanoTime();
        try (var city = new TopicReader(district.kafka("city"))) {
            var state = city.read(district.topicPrefix() + ".summary.v1", said -> !said.isEmpty(), PATIENCE);
            var log = city.read(
                    district.topicPrefix() + ".summary-log.v1",
                    said -> values(SummaryFeed.followed(said)).equals(recounted),
                    PATIENCE);
            findings.figure("summaryEntries", log.size());
            findings.figure(
                    "summaryReadMillis",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            SummaryFeed.gaps(log).forEach(findings::complain);
            caughtUp(state, log, findings);
            findings.figure(
                    "cellsToldToTheCity", recounted.compare("city", values(SummaryFeed.followed(log)), findings));
            findings.expect("districts of the summary", List.of(district.code()), districts(log));
        }
    }

    /** Joined in the middle by the current state, or followed from the first number: the end is the same. */
    private static void caughtUp(List<Said> state, List<Said> log, Findings findings) {
        var followed = SummaryFeed.followed(log);
        var joined = SummaryFeed.joined(state, log);
        var keys = new HashMap<>(followed);
        keys.putAll(joined);
        keys.keySet()
                .forEach(key -> findings.expect(
                        "current state of " + key + " beside the log", followed.get(key), joined.get(key)));
        state.forEach(entry -> findings.expect("key of an entry of the state", SummaryFeed.key(entry), entry.key()));
    }

    private static Sums<Cell> values(Map<String, Said> cells) {
        var values = new Sums<Cell>();
        cells.values().forEach(entry -> values.put(SummaryFeed.cell(entry.body()), SummaryFeed.value(entry)));
        return values;
    }

    private static List<String> districts(List<Said> log) {
        return log.stream().map(Said::key).distinct().sorted().toList();
    }
}
