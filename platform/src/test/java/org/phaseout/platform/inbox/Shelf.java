package org.phaseout.platform.inbox;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.Tale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A reader that writes down everything it is told, in a table that forbids nothing: what came twice stands there twice.
 */
class Shelf implements InboxHandler<Tale> {

    static final String NAME = "shelf";

    private final JdbcClient jdbc;
    private final ConcurrentMap<String, Runnable> surprises = new ConcurrentHashMap<>();

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happens after the row of these words is written, every time. */
    void when(String words, Runnable surprise) {
        surprises.put(words, surprise);
    }

    void whenNothing(String words) {
        surprises.remove(words);
    }

    /** What was written, in the order of writing. */
    List<String> words() {
        return jdbc.sql("select words from shelf order by seq")
                .query((row, index) -> row.getString(1))
                .list();
    }

    List<Long> versions(String key) {
        return jdbc.sql("select version from shelf where key = ? order by seq")
                .param(key)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String topic() {
        return "enterprise.v1";
    }

    @Override
    public Class<Tale> speaks() {
        return Tale.class;
    }

    @Override
    public void on(Message<Tale> message) {
        var words = message.body() instanceof Tale.Told told ? told.words() : "the end";
        jdbc.sql("insert into shelf (key, version, words) values (?, ?, ?)")
                .params(message.header().key(), message.header().version(), words)
                .update();
        surprises.getOrDefault(words, () -> {}).run();
    }

    @Override
    public void reset() {
        jdbc.sql("truncate shelf").update();
    }
}
