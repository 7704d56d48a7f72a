package org.phaseout.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a group of appends true with one call in autocommit. Nearly always all is as its callers expect, and the call is
 * {@code ledger_append_single} or {@code ledger_append_undisputed}; where these find it otherwise, they leave nothing and
 * {@code ledger_append_judged} looks at each.
 */
final class AppendStatement {

    private static final String SINGLE = "select head, newest from ledger_append_single" + parameters(15);
    private static final String UNDISPUTED =
            "select head, newest from ledger_append_undisputed" + parameters(GroupParameters.COUNT);
    private static final String JUDGED = "select * from ledger_append_judged" + parameters(GroupParameters.COUNT);

    /** What is raised when an expectation fails. */
    private static final String DISPUTED = "LD001";

    /** No partition holds the next position yet. The function that judges makes it. */
    private static final String NO_PARTITION = "23514";

    private final JsonMapper json;

    AppendStatement(JsonMapper json) {
        this.json = json;
    }

    /** Answers in the order of the group. What two of it may both name, {@link GroupCommit} says. */
    List<AppendResult> execute(Connection connection, List<Append> group) throws SQLException {
        if (group.stream().anyMatch(append -> append.events().isEmpty())) {
            return judged(connection, group);
        }
        try {
            return isSingle(group) ? single(connection, group) : undisputed(connection, group);
        } catch (SQLException e) {
            if (DISPUTED.equals(e.getSQLState()) || NO_PARTITION.equals(e.getSQLState())) {
                return judged(connection, group);
            }
            throw e;
        }
    }

    private static boolean isSingle(List<Append> group) {
        return group.size() == 1
                && group.getFirst().events().size() == 1
                && group.getFirst().claims().isEmpty();
    }

    private List<AppendResult> single(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(SINGLE)) {
            bindSingle(statement, group.getFirst());
            return appended(statement, group);
        }
    }

    private void bindSingle(PreparedStatement statement, Append append) throws SQLException {
        var key = append.key();
        var event = append.events().getFirst();
        statement.setString(1, append.district());
        statement.setString(2, append.stream().type());
        statement.setString(3, append.stream().id());
        statement.setLong(4, append.expectedVersion());
        statement.setBytes(5, json.writeValueAsBytes(append.metadata()));
        statement.setString(6, append.metadata().authority());
        statement.setString(7, key == null ? null : key.source());
        statement.setString(8, key == null ? null : key.id());
        statement.setBytes(9, key == null ? null : key.digest());
        statement.setString(10, append.at().toString());
        statement.setString(11, event.id().toString());
        statement.setString(12, event.name());
        statement.setInt(13, event.revision());
        statement.setString(14, event.occurredOn().toString());
        statement.setBytes(15, event.payload());
    }

    private List<AppendResult> undisputed(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(UNDISPUTED)) {
            GroupParameters.bind(statement, group, json);
            return appended(statement, group);
        }
    }

    private static List<AppendResult> appended(PreparedStatement statement, List<Append> group) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return following(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), group);
        }
    }

    /** The group's events stand one after the other behind the head, none recorded earlier than what stood there. */
    private static List<AppendResult> following(long head, Instant newest, List<Append> group) {
        var results = new ArrayList<AppendResult>(group.size());
        long last = head;
        var recorded = newest;
        for (var append : group) {
            long first = last + 1;
            last += append.events().size();
            recorded = later(recorded, append.at());
            results.add(new Appended(
                    first, last, append.expectedVersion() + append.events().size(), recorded));
        }
        return results;
    }

    private List<AppendResult> judged(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(JUDGED)) {
            GroupParameters.bind(statement, group, json);
            try (var rows = statement.executeQuery()) {
                var results = new ArrayList<AppendResult>(group.size());
                while (rows.next()) {
                    results.add(result(rows));
                }
                return results;
            }
        }
    }

    static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private static String parameters(int count) {
        return "(" + "?,".repeat(count - 1) + "?)";
    }

    private static AppendResult result(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return switch (outcome) {
            case "appended" ->
                new Appended(
                        row.getObject("first_position", Long.class),
                        row.getObject("last_position", Long.class),
                        row.getLong("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
            case "repeated" -> new Repeated();
            case "moved" -> new Moved(row.getLong("version"));
            case "contended" -> new Contended();
            default -> throw new IllegalStateException("ledger_append_judged answered " + outcome);
        };
    }
}
