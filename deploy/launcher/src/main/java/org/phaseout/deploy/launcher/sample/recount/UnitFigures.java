package org.phaseout.deploy.launcher.sample.recount;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.Service;

/** What is counted again from the ledger of enterprises and units: how many, and their capacity in their own unit. */
final class UnitFigures {

    /** A unit whose identification stands, and the furthest step of its way out (docs/events.md, state diagram). */
    private static final String UNITS =
            """
            with step (name, rank, state) as (values
                ('unit-identified', 0, 'identified'),
                ('unit-listed', 1, 'listed'), ('unit-carried-over', 1, 'listed'),
                ('unit-way-determined', 2, 'to-seal'),
                ('unit-sealed', 3, 'sealed'),
                ('unit-dismantling-started', 4, 'dismantling'),
                ('unit-exited-sealed', 5, 'exited-sealed'),
                ('unit-dismantled', 6, 'dismantled'),
                ('unit-accepted', 7, 'accepted')),
            furthest as (
                select distinct on (stream_id) stream_id,
                    case when name = 'unit-way-determined' and (data ->> 'conditionsExist')::boolean
                        then 'to-dismantle' else state end as state
                from fact join step using (name) order by stream_id, rank desc, place desc),
            unit as (
                select stream_id, state, data ->> 'capacityUnit' as capacity_unit,
                    (data ->> 'capacity')::numeric as capacity,
            """ + Question.BELONGS + " from fact join furthest using (stream_id) where name = 'unit-identified')";

    private static final String CAPACITY = "capacity_unit as measuring_unit, capacity as value";

    /** U8: while a machine of it is suspected to be one that had exited, or was confirmed to be, no tonne rises. */
    private static final String IS_NEW = "not exists (select from fact s where s.stream_id = u.stream_id and s.name ="
            + " 'unit-resurgence-suspected' and not exists (select from fact c where c.stream_id = s.stream_id and"
            + " c.name = 'unit-resurgence-cleared' and c.place > s.place))";

    /** U10, decision 0012: a passed date is a finding until a late fact overtakes it. */
    private static final String FOUND_OVERDUE =
            "from fact o where o.stream_id = u.stream_id and o.name = 'unit-overdue' and not exists"
                    + " (select from fact t where t.stream_id = o.stream_id and t.name = 'unit-overdue-overtaken' and"
                    + " t.data ->> 'what' = o.data ->> 'what' and t.data ->> 'due' = o.data ->> 'due')";

    /** And the unit is overdue until what was due has happened: the sealing, or any way out. */
    private static final String STILL_OVERDUE = FOUND_OVERDUE
            + " and not exists (select from fact d where d.stream_id = o.stream_id and"
            + " (d.name in ('unit-dismantled', 'unit-exited-sealed') or d.name = 'unit-sealed' and o.data ->> 'what' ="
            + " 'sealing'))";

    private static final String AWAITED_FIRST =
            "(select o.data ->> 'what' " + STILL_OVERDUE + " order by o.data ->> 'due' limit 1)";

    /** P1, decision 0023: on the plan of each year; out of the last of them. */
    private static final String PLANNED = "from fact where name in ('unit-listed', 'unit-carried-over')";

    private static final String EVERY_PLAN = "select distinct stream_id, data ->> 'year' as plan_year " + PLANNED;

    private static final String LAST_PLAN =
            "select stream_id, max(data ->> 'year') as plan_year " + PLANNED + " group by stream_id";

    private static final String OUT = "u.state in ('exited-sealed', 'dismantled', 'accepted')";

    /** E6, E6a: of the decision and the annulment of one case the later one counts. */
    private static final String CLOSED = lastOf("unit-closure-decided", "unit-ground-annulled");

    private static final String FALLEN = lastOf("unit-ground-annulled", "unit-closure-decided");

    private UnitFigures() {}

    static Map<String, List<Question>> questions() {
        var questions = new TreeMap<String, List<Question>>();
        questions.put("enterprises-registered", List.of(registered()));
        counted(questions, "identified", "state", IS_NEW);
        counted(questions, "planned", "state", has("'unit-listed', 'unit-carried-over'"));
        counted(questions, "sealed", "''", has("'unit-sealed'"));
        counted(questions, "dismantled", "''", has("'unit-dismantled'"));
        counted(questions, "accepted", "''", has("'unit-accepted'"));
        counted(questions, "exited-sealed", "''", has("'unit-exited-sealed'"));
        counted(questions, "overdue", AWAITED_FIRST, "exists (select " + STILL_OVERDUE + ")");
        questions.put(
                "units-became-overdue", List.of(units("''", Question.ONE, "exists (select " + FOUND_OVERDUE + ")")));
        planned(questions, "year-plan", EVERY_PLAN, "true");
        planned(questions, "year-plan-out", LAST_PLAN, OUT);
        questions.put("units-closure-decided", List.of(units("''", Question.ONE, CLOSED)));
        questions.put("units-ground-annulled", List.of(units("''", Question.ONE, "not " + CLOSED + " and " + FALLEN)));
        return questions;
    }

    /** How many units, and how much capacity. */
    private static void counted(Map<String, List<Question>> questions, String figure, String state, String condition) {
        questions.put("units-" + figure, List.of(units(state, Question.ONE, condition)));
        questions.put("capacity-" + figure, List.of(units(state, CAPACITY, condition)));
    }

    private static void planned(Map<String, List<Question>> questions, String figure, String plans, String condition) {
        questions.put("units-" + figure, List.of(ofPlans(plans, Question.ONE, condition)));
        questions.put("capacity-" + figure, List.of(ofPlans(plans, CAPACITY, condition)));
    }

    private static Question ofPlans(String plans, String value, String condition) {
        return new Question(
                Service.ENTERPRISE,
                UNITS + " select township, industry, basis, '' as state, '' as track, plan_year, " + value
                        + " from unit u join (" + plans + ") as plan using (stream_id) where " + condition);
    }

    private static Question units(String state, String value, String condition) {
        return new Question(
                Service.ENTERPRISE,
                UNITS + " select township, industry, basis, " + state + " as state, '' as track, " + value
                        + " from unit u where " + condition);
    }

    private static Question registered() {
        return new Question(
                Service.ENTERPRISE,
                "select " + Question.BELONGS + ", '' as state, '' as track, " + Question.ONE
                        + " from fact where name = 'enterprise-registered'");
    }

    private static String has(String names) {
        return "exists (select from fact f where f.stream_id = u.stream_id and f.name in (" + names + "))";
    }

    private static String lastOf(String name, String undoneBy) {
        return "exists (select from fact d where d.stream_id = u.stream_id and d.name = '" + name + "' and not exists"
                + " (select from fact a where a.stream_id = d.stream_id and a.name = '" + undoneBy
                + "' and a.data ->> 'caseId' = d.data ->> 'caseId' and a.place > d.place))";
    }
}
