package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;
import tools.jackson.databind.JsonNode;

/** Every figure is the sum of its records, and those of the survey are what the ledger says. */
record RollupCheck(Sender sender) implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        var reporting = district.address(Service.REPORTING);
        var audit = sender.get(reporting.resolve("/v1/rollup/audit"), "").body();
        findings.figure("figures", audit.get("figures").asLong());
        findings.expect(
                "every figure is the sum of its lineage",
                true,
                audit.get("addsUp").asBoolean());
        var rollup = sender.get(reporting.resolve("/v1/rollup"), "").body();
        try (var ledger = new Ledger(district, Service.ENTERPRISE)) {
            for (var figure : rollup.get("figures")) {
                compare(ledger, figure, findings);
            }
        }
    }

    private static void compare(Ledger ledger, JsonNode figure, Findings findings) throws SQLException {
        var name = figure.get("figure").asString() + " in "
                + figure.get("measuringUnit").asString();
        var expected = recount(ledger, figure);
        if (!expected.isEmpty()) {
            findings.expect(name, expected.get("all"), decimal(figure.at("/whole/value")));
            for (var part : figure.at("/by/township")) {
                var township = part.get("code").asString();
                findings.expect(name + " of " + township, expected.get(township), decimal(part.get("value")));
            }
        }
    }

    /** A figure by township, and for the whole district under {@code all}; empty for one that is not counted again. */
    private static Map<String, BigDecimal> recount(Ledger ledger, JsonNode figure) throws SQLException {
        var measuringUnit = figure.get("measuringUnit").asString();
        var query = switch (figure.get("figure").asString()) {
            case "enterprises-registered" -> "1 from fact where name = 'enterprise-registered'";
            case "units-identified" -> "1 from fact where name = 'unit-identified'";
            case "capacity-identified" ->
                "(data ->> 'capacity')::numeric from fact where name = 'unit-identified' and data ->>"
                        + " 'capacityUnit' = '" + measuringUnit + "'";
            default -> "";
        };
        var sums = new TreeMap<String, BigDecimal>();
        if (!query.isEmpty()) {
            for (var row : ledger.pairs("select data ->> 'township', " + query)) {
                var value = new BigDecimal(row.getValue());
                sums.merge(row.getKey(), value, BigDecimal::add);
                sums.merge("all", value, BigDecimal::add);
            }
        }
        return sums;
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asString());
    }
}
