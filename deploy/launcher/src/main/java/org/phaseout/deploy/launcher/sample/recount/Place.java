package org.phaseout.deploy.launcher.sample.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Where a unit belongs, as the ledger of units says: cases and prices are counted by it. */
record Place(String unitId, String township, String industry, String basis) {

    /** To the ledger of units. */
    static final String QUESTION =
            "select stream_id as unit_id, " + Question.BELONGS + " from fact where name = 'unit-identified'";

    static Place of(ResultSet row) throws SQLException {
        return new Place(
                row.getString("unit_id"), row.getString("township"), row.getString("industry"), row.getString("basis"));
    }

    List<String> columns() {
        return List.of(unitId, township, industry, basis);
    }
}
