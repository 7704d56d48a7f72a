package org.phaseout.deploy.bench.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.phaseout.deploy.bench.counter.Counted;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A view with one row per counter. Told the same again, it ends alike. */
final class CounterView {

    static final String TABLE = "counter_view";

    private static final String ON_CONFLICT =
            " on conflict (counter) do update set total = excluded.total where counter_view.total < excluded.total";

    private final JdbcTemplate jdbc;

    CounterView(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    void empty() {
        jdbc.execute("""
                drop table if exists counter_view;
                create table counter_view (counter text primary key, total bigint not null);
                """);
    }

    /** Keeps the view's table and takes its rows. */
    void clear() {
        jdbc.execute("truncate counter_view");
    }

    void upsert(Counted event) {
        jdbc.update("insert into counter_view values (?, ?)" + ON_CONFLICT, event.counter(), event.total());
    }

    /** In one statement; of several events of one counter the last counts. */
    void upsert(List<Counted> events) {
        var last = new HashMap<String, Long>();
        events.forEach(event -> last.merge(event.counter(), event.total(), Math::max));
        upsert(last.keySet(), last.values());
    }

    void upsert(Collection<String> counters, Collection<Long> totals) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into counter_view select * from unnest(?::text[], ?::bigint[])" + ON_CONFLICT)) {
                statement.setArray(1, connection.createArrayOf("text", counters.toArray()));
                statement.setArray(2, connection.createArrayOf("int8", totals.toArray()));
                return statement.executeUpdate();
            }
        });
    }
}
