package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** The public sees what the ledger of units says, and where a ground fell a tombstone stays. */
final class NoticeCheck implements Check {

    /** Which standing facts of a unit each kind of notice announces. */
    private static final Map<String, String> ANNOUNCED = Map.of(
            "survey-result", "'unit-identified'",
            "listing", "'unit-listed', 'unit-carried-over'",
            "sealing", "'unit-sealed'",
            "exit", "'unit-accepted', 'unit-exited-sealed'",
            "closure", "'unit-closure-decided'");

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var units = new Ledger(district, Service.ENTERPRISE);
                var notices = new Ledger(district, Service.REPORTING)) {
            for (var kind : ANNOUNCED.entrySet()) {
                var fallen = kind.getKey().equals("closure") ? "'unit-ground-annulled'" : "''";
                findings.expect(
                        "notices of kind " + kind.getKey(),
                        units.texts("select distinct stream_id from fact f where name in (" + kind.getValue()
                                        + ") and exists (select from fact i where i.stream_id = f.stream_id and i.name ="
                                        + " 'unit-identified') and not exists (select from fact a where a.stream_id ="
                                        + " f.stream_id and a.name in (" + fallen + "))")
                                .toString(),
                        notices.texts("select unit_id from notice_entry where state in ('shown', 'ended') and kind = '"
                                        + kind.getKey() + "'")
                                .toString());
            }
            tombstones(notices, findings);
        }
    }

    /** What was withdrawn keeps its line and nothing of what it said; one notice stayed too long. */
    private static void tombstones(Ledger notices, Findings findings) throws SQLException {
        findings.figure("notices", notices.number("select count(*) from notice_entry where state = 'shown'"));
        findings.figure("tombstones", notices.number("select count(*) from notice_entry where state = 'withdrawn'"));
        findings.expect(
                "notices withdrawn",
                notices.number("select count(distinct stream_id) from told where name = 'notice-withdrawn'"),
                notices.number("select count(*) from notice_entry where state = 'withdrawn'"));
        findings.expect(
                "withdrawn notices that still name somebody",
                0,
                notices.number("select count(*) from notice_entry where state = 'withdrawn' and names is not null"));
    }
}
