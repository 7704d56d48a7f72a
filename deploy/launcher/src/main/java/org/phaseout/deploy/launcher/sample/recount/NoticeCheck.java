package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import org.phaseout.deploy.launcher.sample.District;
import org.phaseout.deploy.launcher.sample.Service;

/** The public sees what the ledger says, and nothing that was taken out of it. */
final class NoticeCheck implements Check {

    @Override
    public void on(District district, Findings findings) throws SQLException {
        try (var units = new Ledger(district, Service.ENTERPRISE);
                var notices = new Ledger(district, Service.REPORTING)) {
            long shown = notices.number("select count(*) from notice_entry");
            findings.figure("notices", shown);
            findings.expect("notice lines", units.standing("unit-identified"), shown);
        }
    }
}
