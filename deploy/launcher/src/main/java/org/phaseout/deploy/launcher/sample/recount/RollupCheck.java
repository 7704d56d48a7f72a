package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.recount.Cell.Part;
import tools.jackson.databind.JsonNode;

/** Every figure, in whole and by each dimension, is what the ledgers say when they are counted again. */
record RollupCheck(Sender sender, Sums<Cell> recounted) implements Check {

    private static final String READER = "industry";

    @Override
    public void on(District district, Findings findings) {
        var reporting = district.address(Service.REPORTING);
        var audit = sender.get(reporting.resolve("/v1/rollup/audit"), READER).body();
        findings.figure("figures", audit.path("figures").asLong());
        findings.expect(
                "every figure is the sum of its lineage",
                true,
                audit.path("addsUp").asBoolean());
        var rollup = sender.get(reporting.resolve("/v1/rollup"), READER).body();
        var parts = new Sums<Part>();
        recounted.forEach((cell, value) -> cell.parts().forEach(part -> parts.add(part, value)));
        findings.figure("figuresRecounted", parts.compare("rollup", shown(rollup, findings), findings));
    }

    private static Sums<Part> shown(JsonNode rollup, Findings findings) {
        var shown = new Sums<Part>();
        for (var figure : rollup.path("figures")) {
            var name = figure.get("figure").asString();
            var measuringUnit = figure.get("measuringUnit").asString();
            if (!Figures.known().contains(name)) {
                findings.complain(name + " is shown and there is no question with which to count it again");
            }
            shown.put(Part.whole(name, measuringUnit), decimal(figure.at("/whole/value")));
            figure.path("by")
                    .properties()
                    .forEach(dimension -> dimension
                            .getValue()
                            .forEach(part -> shown.put(
                                    new Part(
                                            name,
                                            measuringUnit,
                                            dimension.getKey(),
                                            part.get("code").asString()),
                                    decimal(part.get("value")))));
        }
        return shown;
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asString());
    }
}
