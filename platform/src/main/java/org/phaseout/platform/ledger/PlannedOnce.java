package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Statements that PostgreSQL plans once for each connection. It would plan them anew each time, because it takes the
 * plan for a given value to be cheaper than the one for any value, and planning costs several times what they do. They
 * look up by keys alone, so that one plan is right for every value and for every size of the tables, if it goes by the
 * keys: one that was made while a table was nearly empty would read it from end to end until it is next analysed, and one
 * that may sort reads all that lies between the first and the last event of a stream, because it takes a range for little.
 * Neither is allowed. The wish travels with them and ends with their transaction.
 */
final class PlannedOnce {

    static final String WISH = """
            select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
                set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                set_config('enable_sort', 'off', true);
            """;

    static String of(String sql) {
        return WISH + sql;
    }

    /** Executes; the first result is that of the first statement after the wish. */
    static ResultSet execute(PreparedStatement statement) throws SQLException {
        statement.execute();
        statement.getMoreResults();
        return statement.getResultSet();
    }

    private PlannedOnce() {}
}
