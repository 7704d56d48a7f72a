package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.Tally;

/** Each ledger is whole: gapless, in order, every event from one accepted action, and nothing of what was refused. */
record LedgerCheck(Tally tally) implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        for (var service : Service.values()) {
            try (var ledger = new Ledger(district, service)) {
                whole(ledger, service.user(), findings);
                answered(ledger, service, findings);
            }
        }
    }

    private static void whole(Ledger ledger, String of, Findings findings) throws SQLException {
        long events = ledger.number("select count(*) from event");
        findings.figure("events", of, events);
        findings.expect(
                of + ": positions without a gap",
                events,
                ledger.number("select coalesce(max(position), 0) from event"));
        findings.expect(
                of + ": positions out of commit order",
                0,
                ledger.number("select count(*) from (select recorded_at < lag(recorded_at) over (order by position)"
                        + " as back from event) as pairs where back"));
        findings.expect(
                of + ": streams whose version is not the number of their events",
                0,
                ledger.number("select count(*) from stream s where version <> (select count(*) from event e"
                        + " where e.stream_id = s.id)"));
        findings.expect(
                of + ": events that belong to no accepted action, or to two",
                0,
                ledger.number("select count(*) from event e where 1 <> (select count(*) from receipt r"
                        + " where e.position between r.first_position and r.last_position)"));
    }

    private void answered(Ledger ledger, Service service, Findings findings) throws SQLException {
        var of = service.user();
        findings.expect(
                of + ": actions accepted",
                tally.acceptedBy(service).size(),
                ledger.number("select count(*) from receipt where source like '//sample.%'"));
        findings.figure(
                "byPolicyOrAlarm",
                of,
                ledger.number("select count(*) from receipt where source not like '//sample.%' and first_position"
                        + " is not null"));
        findings.expect(
                of + ": refused actions among the accepted",
                0,
                ledger.number("select count(*) from refusal f join receipt r on r.source = f.source and r.action_id ="
                        + " f.action_id where f.code not in ('not-yet-known', 'idempotency-key-taken',"
                        + " 'action-not-yours', 'too-busy')"));
    }
}
