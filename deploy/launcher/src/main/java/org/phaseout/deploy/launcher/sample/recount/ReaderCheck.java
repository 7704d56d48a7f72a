package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.TopicEnds;

/** Every reader has read its topics to their ends and parked nothing; every follower has seen its ledger's end. */
final class ReaderCheck implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var ends = new TopicEnds(district.kafka("admin"))) {
            for (var service : Service.values()) {
                try (var ledger = new Ledger(district, service)) {
                    read(ledger, service.user(), ends, findings);
                    followed(ledger, service.user(), findings);
                }
            }
        }
    }

    private static void read(Ledger ledger, String of, TopicEnds ends, Findings findings) throws SQLException {
        for (var consumer : ledger.texts("select distinct consumer from inbox_position")) {
            long read = ledger.number(
                    "select coalesce(sum(next_offset), 0) from inbox_position where consumer = '" + consumer + "'");
            long said = 0;
            for (var topic :
                    ledger.texts("select distinct topic from inbox_position where consumer = '" + consumer + "'")) {
                said += ends.of(topic);
            }
            findings.figure("read", of + "." + consumer, read);
            findings.expect(of + ": messages read by " + consumer, said, read);
        }
        findings.expect(of + ": dead letters", 0, ledger.number("select count(*) from dead_letter"));
    }

    private static void followed(Ledger ledger, String of, Findings findings) throws SQLException {
        findings.expect(
                of + ": followers behind the ledger's end",
                0,
                ledger.number("select count(*) from follower_progress where position < (select coalesce(max(position),"
                        + " 0) from event)"));
    }
}
