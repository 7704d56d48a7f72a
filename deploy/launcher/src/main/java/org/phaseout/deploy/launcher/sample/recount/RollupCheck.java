package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;
import tools.jackson.databind.JsonNode;

/** Every figure is the sum of its records, and is what the ledgers say when they are counted again. */
record RollupCheck(Sender sender) implements Check {

    private static final String READER = "industry";

    @Override
    public void on(District district, Findings findings) throws SQLException {
        var reporting = district.address(Service.REPORTING);
        var audit = sender.get(reporting.resolve("/v1/rollup/audit"), READER).body();
        findings.figure("figures", audit.path("figures").asLong());
        findings.expect(
                "every figure is the sum of its lineage",
                true,
                audit.path("addsUp").asBoolean());
        var rollup = sender.get(reporting.resolve("/v1/rollup"), READER).body();
        int recounted = 0;
        try (var units = new Ledger(district, Service.ENTERPRISE);
                var cases = new Ledger(district, Service.ENFORCEMENT)) {
            for (var figure : rollup.path("figures")) {
                var name = figure.get("figure").asString();
                var expected =
                        Figures.ofUnits(units, name, figure.get("measuringUnit").asString());
                recounted += compare(expected.isEmpty() ? Figures.ofCases(cases, name) : expected, figure, findings);
            }
        }
        findings.figure("figuresRecounted", recounted);
    }

    /** How many figures were compared: the whole and each township. */
    private static int compare(Map<String, BigDecimal> expected, JsonNode figure, Findings findings) {
        if (expected.isEmpty()) {
            return 0;
        }
        var name = figure.get("figure").asString() + " in "
                + figure.get("measuringUnit").asString();
        findings.expect(name, expected.get(Figures.ALL), decimal(figure.at("/whole/value")));
        for (var part : figure.at("/by/township")) {
            var township = part.get("code").asString();
            findings.expect(name + " of " + township, expected.get(township), decimal(part.get("value")));
        }
        return 1 + figure.at("/by/township").size();
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asString());
    }
}
