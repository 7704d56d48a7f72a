package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the figures of the rollup are counted again: one question to a ledger per figure, written by hand from the rule.
 * Units are told in their own measuring unit; a question answers township and value.
 */
final class Figures {

    /** Of the whole district, beside the townships. */
    static final String ALL = "all";

    /** Questions to the ledger of units and enterprises, by figure, without what is counted of each unit. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("identified", "true"),
            Map.entry("planned", has("'unit-listed', 'unit-carried-over'")),
            Map.entry("sealed", has("'unit-sealed'")),
            Map.entry("dismantled", has("'unit-dismantled'")),
            Map.entry("accepted", has("'unit-accepted'")),
            Map.entry("exited-sealed", has("'unit-exited-sealed'")),
            Map.entry("closure-decided", has("'unit-closure-decided'") + " and not " + has("'unit-ground-annulled'")),
            Map.entry("ground-annulled", has("'unit-ground-annulled'")),
            Map.entry(
                    "became-overdue",
                    "exists (select from fact o where o.stream_id = u.stream_id and o.name = 'unit-overdue' and not"
                            + " exists (select from fact t where t.stream_id = o.stream_id and t.name ="
                            + " 'unit-overdue-overtaken' and t.data ->> 'what' = o.data ->> 'what' and t.data ->> 'due'"
                            + " = o.data ->> 'due'))"));

    /** Questions to the ledger of cases. */
    private static final Map<String, String> CASES = Map.of(
            "cases-opened",
            "true",
            "closures-decided",
            "exists (select from fact d where d.stream_id = u.stream_id and d.name = 'case-decided' and d.data ->>"
                    + " 'outcome' = 'close') and not " + has("'case-annulled'"));

    private Figures() {}

    private static String has(String names) {
        return "exists (select from fact f where f.stream_id = u.stream_id and f.name in (" + names + "))";
    }

    /** By township, and the whole under {@link #ALL}; empty for a figure that has no question here. */
    static Map<String, BigDecimal> ofUnits(Ledger units, String figure, String measuringUnit) throws SQLException {
        if (figure.equals("enterprises-registered")) {
            return sums(units, "1 from fact u where name = 'enterprise-registered'");
        }
        var condition = UNITS.get(figure.replaceFirst("^(units|capacity)-", ""));
        if (condition == null) {
            return Map.of();
        }
        return figure.startsWith("units-")
                ? sums(units, "1 from fact u where name = 'unit-identified' and " + condition)
                : sums(
                        units,
                        "(data ->> 'capacity')::numeric from fact u where name = 'unit-identified' and data ->>"
                                + " 'capacityUnit' = '" + measuringUnit + "' and " + condition);
    }

    static Map<String, BigDecimal> ofCases(Ledger cases, String figure) throws SQLException {
        var condition = CASES.get(figure);
        return condition == null ? Map.of() : sums(cases, "1 from fact u where name = 'case-opened' and " + condition);
    }

    private static Map<String, BigDecimal> sums(Ledger ledger, String valueAndSource) throws SQLException {
        var sums = new TreeMap<String, BigDecimal>();
        for (var row : ledger.pairs("select data ->> 'township', " + valueAndSource)) {
            var value = new BigDecimal(row.getValue());
            sums.merge(row.getKey(), value, BigDecimal::add);
            sums.merge(ALL, value, BigDecimal::add);
        }
        return sums;
    }
}
