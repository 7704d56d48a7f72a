package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * What the passing of a date led to: once, whatever was killed; and overtaken where a late fact shows otherwise.
 *
 * @param today to which the clock was steered
 */
record DeadlineCheck(LocalDate today) implements Check {

    /** Told after it had passed: that it was met before, or that there was more time. */
    private static final String IN_TIME = """
            select stream_id from passed p where exists (
                select from told e where e.stream_id = p.stream_id and e.version > p.version
                    and (e.name = 'case-extension-granted'
                        or e.name = 'case-reinspected-met' and e.occurred_on <= p.last_day))""";

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
            once(cases, "case-limit-lapsed", "stream_id, data #>> '{limit,lastDay}'", findings);
            var lapsed = streams(cases, "case-limit-lapsed");
            findings.figure("lapses", lapsed.size());
            var passed = passed();
            findings.expect(
                    "cases whose limit lapsed", cases.texts(passed + "select distinct stream_id from passed"), lapsed);
            findings.expect(
                    "lapses overtaken by what was told late",
                    cases.texts(passed + IN_TIME),
                    streams(cases, "case-lapse-overtaken"));
        }
    }

    /**
     * The limits that had passed before anything was told that ends or moves them. A provisional one is not found to have
     * lapsed before it is confirmed (E7).
     */
    private String passed() {
        return """
            with term as (
                select stream_id, version, (data #>> '{limit,lastDay}')::date as last_day from told
                where name in ('case-measure-served', 'case-extension-granted', 'case-deadline-confirmed')
                    and data #>> '{limit,provisional}' = 'false'),
            passed as (
                select stream_id, version, last_day from term t where last_day < date '%s' and not exists (
                    select from told e where e.stream_id = t.stream_id and e.version > t.version
                        and (e.recorded_at at time zone 'Asia/Shanghai')::date <= t.last_day
                        and e.name in ('case-extension-granted', 'case-deadline-confirmed', 'case-reinspected-met',
                            'case-measure-ordered')))
            """.formatted(today);
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
