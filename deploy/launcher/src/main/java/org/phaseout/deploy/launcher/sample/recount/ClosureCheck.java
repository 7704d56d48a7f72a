package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** A closing decision, or approval, reaches every unit of the enterprise, its annulment the same ones; what is dismantled stays (E6a). */
final class ClosureCheck implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var cases = new Ledger(district, Service.ENFORCEMENT);
                var units = new Ledger(district, Service.ENTERPRISE)) {
            var closed = codes(cases, "c.data ->> 'outcome' = 'close' and c.name in (" + CaseFigures.DECISIONS + ")");
            var annulled = codes(cases, "c.name = 'case-annulled'");
            findings.figure("closed", closed.size());
            findings.expect("units closed", unitsOf(units, closed), marked(units, "unit-closure-decided"));
            findings.expect(
                    "units whose ground was annulled", unitsOf(units, annulled), marked(units, "unit-ground-annulled"));
        }
    }

    private static Set<String> codes(Ledger cases, String which) throws SQLException {
        return cases.texts("select o.data #>> '{uscc}' from fact c join fact o using (stream_id) where o.name ="
                + " 'case-opened' and " + which);
    }

    private static Set<String> unitsOf(Ledger units, Set<String> codes) throws SQLException {
        var found = new TreeSet<String>();
        for (var code : codes) {
            found.addAll(units.texts(
                    "select stream_id from fact where name = 'unit-identified' and data::text like '%" + code + "%'"));
        }
        return found;
    }

    private static Set<String> marked(Ledger units, String name) throws SQLException {
        return units.texts("select stream_id from fact where name = '" + name + "'");
    }
}
