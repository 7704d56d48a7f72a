package org.phaseout.deploy.launcher.sample.recount;

import java.sql.SQLException;
import org.phaseout.deploy.launcher.sample.District;

/** One thing that must hold after the year was played. */
interface Check {
    void on(District district, Findings findings) throws SQLException;
}
