package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** What the passing of a date led to: once, whatever was killed; and overtaken where a late fact shows otherwise. */
final class DeadlineCheck implements Check {

    /** By the script: extended limits were met in time, and it was told a fortnight after they had ended. */
    private static final Set<String> TOLD_LATE = cases(4, 5, 6, 9);

    /** And those nobody met: an extension refused, the two that are closed, one in a year not published at first. */
    private static final Set<String> LAPSED = cases(4, 5, 6, 7, 8, 9, 10, 11, 14);

    private static Set<String> cases(int... numbers) {
        return IntStream.of(numbers).mapToObj("LJ-C-%04d"::formatted).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var units = new Ledger(district, Service.ENTERPRISE)) {
            once(units, "unit-overdue", "stream_id, data ->> 'what', data ->> 'due'", findings);
            findings.expect(
                    "units found overdue", 9, streams(units, "unit-overdue").size());
            findings.expect(
                    "units shown to have been in time",
                    3,
                    streams(units, "unit-overdue-overtaken").size());
            findings.figure("overdue", units.standing("unit-overdue") - units.standing("unit-overdue-overtaken"));
        }
        try (var cases = new Ledger(district, Service.ENFORCEMENT)) {
            once(cases, "case-limit-lapsed", "stream_id, data ->> 'lastDay'", findings);
            var lapsed = streams(cases, "case-limit-lapsed");
            findings.figure("lapses", lapsed.size());
            findings.expect("cases whose limit lapsed", LAPSED, lapsed);
            findings.expect(
                    "lapses overtaken by what was told late", TOLD_LATE, streams(cases, "case-lapse-overtaken"));
        }
    }

    private static Set<String> streams(Ledger ledger, String name) throws SQLException {
        return ledger.texts("select stream_id from told where name = '" + name + "'");
    }

    private static void once(Ledger ledger, String name, String key, Findings findings) throws SQLException {
        findings.expect(
                name + " told twice of one date",
                0,
                ledger.number("select count(*) from (select 1 from told where name = '" + name + "' group by " + key
                        + " having count(*) > 1) as twice"));
    }
}
