package org.phaseout.deploy.launcher.sample.recount;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * What the authorities' actions told: the facts that stand and that others are told of, neither brought about by a date
 * nor by a policy, of records that themselves stand. Plans count to no figure.
 */
final class FactFigures {

    private static final String REPORTED = """
            with told_others as (
                select * from fact e where authority not in ('alarm', 'policy') and name not in (%s) and not (%s)),
            """.formatted(
                    MessageCheck.INTERNAL.stream().map(name -> "'" + name + "'").collect(joining(", ")),
                    MessageCheck.SAYS_NOTHING);

    /** Late entry is normal and visible: learned more than three days after it happened. */
    private static final String LATE = " where (recorded_at at time zone 'Asia/Shanghai')::date - occurred_on > 3";

    private static final String UNITS_AND_ENTERPRISES = "belonging as (select stream_id, " + Question.BELONGS
            + " from fact where name in ('enterprise-registered', 'unit-identified'))";

    private static final String READINGS = "belonging as (select stream_id, coalesce(township, 'none') as township,"
            + " coalesce(industry, 'none') as industry, coalesce(basis, '') as basis from (select distinct stream_id,"
            + " data ->> 'unitId' as unit_id from fact where stream_type = 'meter') as meter left join place using"
            + " (unit_id))";

    private FactFigures() {}

    static Map<String, List<Question>> questions() {
        return Map.of("facts-reported", all(""), "facts-reported-late", all(LATE));
    }

    private static List<Question> all(String which) {
        return List.of(
                of(Service.ENTERPRISE, UNITS_AND_ENTERPRISES, "belonging", which),
                of(Service.ENFORCEMENT, CaseFigures.CASES, "cases", which),
                of(Service.PRICING, PriceFigures.MEASURES, "measure", which),
                of(Service.PRICING, READINGS, "belonging", which));
    }

    private static Question of(Service ledger, String records, String from, String which) {
        return new Question(
                ledger,
                REPORTED + records + " select township, industry, basis, '' as state, '' as track, " + Question.ONE
                        + " from told_others join " + from + " using (stream_id)" + which);
    }
}
