package org.phaseout.deploy.launcher.sample.recount;

import java.util.List;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.Service;

/** What is counted again from the ledger of cases. */
final class CaseFigures {

    /**
     * The cases, each in the state of its last step. A lapse that a late fact has overtaken never was (E7); compliance
     * found after a lapse is put before the decider and changes no state, nor does the service of a measure that sets no
     * term: nothing runs; nor does one that stands aside. An approval, given or denied, is to others the decision it is
     * (decision 0032).
     */
    static final String CASES = """
            step (name, state) as (values
                ('case-opened', 'opened'), ('case-measure-ordered', 'ordered'), ('case-measure-served', 'running'),
                ('case-reinspected-met', 'met'), ('case-limit-lapsed', 'not-met'), ('case-referred', 'referred'),
                ('case-decided', 'decided'), ('case-approval-given', 'decided'), ('case-approval-denied', 'decided'),
                ('case-closing-ordered', 'closing-ordered'),
                ('case-carried-out', 'carried-out'), ('case-closed', 'closed'), ('case-annulled', 'annulled'),
                ('case-found-void', 'void'), ('case-redecision-ordered', 'opened')),
            held as (
                select * from fact f where name <> 'case-limit-lapsed' or not exists (
                    select from fact o where o.stream_id = f.stream_id and o.name = 'case-lapse-overtaken'
                        and o.place > f.place)),
            last_step as (
                select distinct on (stream_id) stream_id, state from held join step using (name)
                where (name <> 'case-reinspected-met' or not (data ->> 'afterLapse')::boolean)
                    and (name <> 'case-measure-served' or data ->> 'limit' is not null)
                    and not %s
                order by stream_id, place desc),
            cases as (
                select stream_id, state, data ->> 'track' as track, data ->> 'township' as township,
                    (data ->> 'industryEdition') || '-' || (data ->> 'industryCode') as industry,
                    (select coalesce(string_agg(distinct ground, ',' order by ground), '')
                        from jsonb_array_elements_text(data -> 'units') as named
                        join place on unit_id = named, string_to_table(basis, ',') as ground) as basis
                from fact join last_step using (stream_id) where name = 'case-opened')
            """.formatted(MessageCheck.STANDS_ASIDE);

    /** What decides whether there is a closure; of several the last one counts. */
    static final String DECISIONS = "'case-decided', 'case-approval-given', 'case-approval-denied', 'case-changed'";

    /** What undoes it from its beginning (E6a). */
    static final String REVIEWS = "'case-annulled', 'case-found-void', 'case-redecision-ordered'";

    /** Of a fact {@code e}. */
    private static final String LAST_DECISION_CLOSES =
            "e.name in (" + DECISIONS + ") and e.data ->> 'outcome' = 'close'"
                    + " and not exists (select from fact d where d.stream_id = e.stream_id and d.place > e.place and d.name in ("
                    + DECISIONS + "))";

    private CaseFigures() {}

    static Map<String, List<Question>> questions() {
        return Map.of(
                "cases-opened",
                List.of(new Question(
                        Service.ENFORCEMENT,
                        "with " + CASES + "select township, industry, basis, state, track, " + Question.ONE
                                + " from cases")),
                "cases-lapsed",
                effects("e.name = 'case-limit-lapsed'"),
                "cases-referred",
                effects("e.name = 'case-referred'"),
                "closures-decided",
                effects(LAST_DECISION_CLOSES));
    }

    /** E6a: what is annulled falls from its beginning. */
    private static List<Question> effects(String which) {
        return List.of(new Question(Service.ENFORCEMENT, "with " + CASES + """
                select township, industry, basis, '' as state, track, 'count' as measuring_unit, 1 as value
                from cases join held e using (stream_id)
                where %s and not exists (
                    select from fact a where a.stream_id = e.stream_id and a.place > e.place and a.name in (%s))""".formatted(which, REVIEWS)));
    }
}
