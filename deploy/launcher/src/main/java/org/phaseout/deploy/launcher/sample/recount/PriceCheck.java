package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;

/** What pricing-service itself answers of a month in which every measure was in force from its first day to its last. */
record PriceCheck(Sender sender) implements Check {

    private static final String MONTH = "2023-08";

    @Override
    public void on(District district, Findings findings) throws SQLException {
        var expected = new TreeMap<String, String>();
        try (var pricing = new Ledger(district, Service.PRICING)) {
            var sectors = new TreeMap<String, String>();
            pricing.pairs("select s.data ->> 'unitId', s.data ->> 'sector' from fact s join fact f using (stream_id)"
                            + " where s.name = 'measure-screened' and f.name = 'measure-came-into-force'")
                    .forEach(row -> sectors.put(row.getKey(), row.getValue()));
            for (var reading : pricing.pairs("select data ->> 'unitId', data ->> 'kilowattHours' from fact where name ="
                    + " 'meter-read' and data ->> 'month' = '" + MONTH + "'")) {
                var surcharge = PriceFigures.SURCHARGES.get(sectors.getOrDefault(reading.getKey(), ""));
                if (surcharge != null) {
                    expected.put(reading.getKey(), amount(reading.getValue(), surcharge));
                }
            }
        }
        findings.figure("estimates", expected.size());
        findings.expect(
                "estimates of " + MONTH,
                expected.toString(),
                estimated(district).toString());
    }

    private static String amount(String kilowattHours, BigDecimal surcharge) {
        return new BigDecimal(kilowattHours)
                .multiply(surcharge)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Map<String, String> estimated(District district) {
        var address = district.address(Service.PRICING).resolve("/v1/estimates?limit=500&month=" + MONTH);
        var amounts = new TreeMap<String, String>();
        for (var reading : sender.get(address, "development").body().path("readings")) {
            var amount = reading.at("/estimate/amount");
            if (!amount.isMissingNode()) {
                amounts.put(
                        reading.get("unitId").asString(),
                        new BigDecimal(amount.asString()).setScale(2).toPlainString());
            }
        }
        return amounts;
    }
}
