package org.phaseout.deploy.launcher.sample.recount;

import java.util.List;
import org.phaseout.deploy.launcher.sample.District;

/** With the city's credentials the notice and the summaries are readable, and of all other topics none. */
final class AccessCheck implements Check {

    private static final List<String> FOR_THE_CITY = List.of("notice.v1", "summary-log.v1", "summary.v1");

    @Override
    public void on(District district, Findings findings) {
        var readable = FOR_THE_CITY.stream()
                .map(name -> district.topicPrefix() + "." + name)
                .toList();
        try (var all = new TopicReader(district.kafka("admin"));
                var city = new TopicReader(district.kafka("city"))) {
            var topics = all.topics();
            findings.expect("the city's topics exist", true, topics.containsAll(readable));
            for (var topic : topics) {
                findings.expect("the city reads " + topic, readable.contains(topic), city.isAllowed(topic));
            }
        }
    }
}
