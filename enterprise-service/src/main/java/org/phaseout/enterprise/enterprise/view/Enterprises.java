package org.phaseout.enterprise.enterprise.view;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions about enterprises. */
@Component
public class Enterprises {

    private final JdbcClient jdbc;
    private final AfterWait afterWait;

    Enterprises(JdbcClient jdbc, AfterWait afterWait) {
        this.jdbc = jdbc;
        this.afterWait = afterWait;
    }

    public record Row(long version, String township, String json) {}

    /** Waits for a view to have an event, at most a second; answers with the position up to which it is complete. */
    public long asOf(@Nullable UUID after) {
        return afterWait.asOf(EnterpriseView.NAME, after);
    }

    public Optional<Row> byId(String district, String id) {
        return jdbc.sql("select version, township, document from enterprise_view where district = ? and id = ?")
                .params(district, id)
                .query((row, _) -> new Row(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }
}
