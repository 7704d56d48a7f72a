package org.phaseout.deploy.launcher.sample.recount;

import java.util.List;
import org.phaseout.deploy.launcher.sample.District;

/** With the city's credentials the notice and the summaries are readable, and nothing else. */
final class AccessCheck implements Check {

    @Override
    public void on(District district, Findings findings) {
        for (var topic : List.of("notice.v1", "summary-log.v1", "summary.v1")) {
            findings.expect("the city reads " + topic, true, isAllowed(district, topic));
        }
        for (var topic : List.of("enterprise.v1", "enforcement.v1", "pricing.v1")) {
            findings.expect("the city reads " + topic, false, isAllowed(district, topic));
        }
    }

    private static boolean isAllowed(District district, String topic) {
        return new TopicReader(district.kafka("city"), district.topicPrefix() + "." + topic).isAllowed();
    }
}
