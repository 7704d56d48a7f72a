package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** What the passing of a date led to: once, whatever was killed; and overtaken where a late fact shows otherwise. */
final class DeadlineCheck implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var units = new Ledger(district, Service.ENTERPRISE)) {
            once(units, "unit-overdue", "stream_id, data ->> 'what', data ->> 'due'", findings);
            findings.expect(
                    "units found overdue", 9, units.number("select count(*) from told where name = 'unit-overdue'"));
            findings.expect(
                    "findings overtaken by what was told late",
                    3,
                    units.number("select count(*) from told where name = 'unit-overdue-overtaken'"));
            findings.figure("overdue", units.standing("unit-overdue") - units.standing("unit-overdue-overtaken"));
        }
        try (var cases = new Ledger(district, Service.ENFORCEMENT)) {
            once(cases, "case-limit-lapsed", "stream_id, data ->> 'lastDay'", findings);
            findings.figure("lapses", cases.number("select count(*) from told where name = 'case-limit-lapsed'"));
            findings.expect(
                    "lapses overtaken by what was told late",
                    1,
                    cases.number("select count(*) from told where name = 'case-lapse-overtaken'"));
        }
    }

    private static void once(Ledger ledger, String name, String key, Findings findings) throws SQLException {
        findings.expect(
                name + " told twice of one date",
                0,
                ledger.number("select count(*) from (select 1 from told where name = '" + name + "' group by " + key
                        + " having count(*) > 1) as twice"));
    }
}
