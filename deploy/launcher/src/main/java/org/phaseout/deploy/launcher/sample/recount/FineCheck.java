package org.phaseout.deploy.launcher.sample.recount;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.TreeMap;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Sender;
import org.phaseout.deploy.launcher.sample.Service;
import tools.jackson.databind.JsonNode;

/** What enforcement-service answers of the fines on which something was paid; in the script all of them in full. */
record FineCheck(Sender sender) implements Check {

    private static final String PAID = """
            select stream_id, (select sum((d.data ->> 'amount')::numeric) from fact d
                               where d.stream_id = p.stream_id and d.name = 'case-penalty-decided')
                || ' fined, ' || sum((data ->> 'amount')::numeric) || ' paid, 0 owed'
            from fact p where name = 'case-fine-paid' group by stream_id""";

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var cases = new Ledger(district, Service.ENFORCEMENT)) {
            var paid = new TreeMap<String, String>();
            cases.pairs(PAID).forEach(row -> paid.put(row.getKey(), row.getValue()));
            var answered = new TreeMap<String, String>();
            paid.keySet().forEach(id -> answered.put(id, answer(district, id)));
            findings.figure("fines", "paid", paid.size());
            findings.expect("fines that were paid", paid.toString(), answered.toString());
        }
    }

    private String answer(District district, String id) {
        var address = district.address(Service.ENFORCEMENT).resolve("/v1/cases/" + id + "/fines");
        var fines = sender.get(address, "auditor").body().path("fines");
        return sum(fines, "amount") + " fined, " + sum(fines, "paid") + " paid, " + sum(fines, "outstanding") + " owed";
    }

    private static String sum(JsonNode fines, String of) {
        return fines.valueStream()
                .map(fine -> new BigDecimal(fine.path("sum").path(of).asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}
