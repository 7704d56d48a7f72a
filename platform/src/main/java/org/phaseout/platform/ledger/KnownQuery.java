package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.ledger.PastQuery.Asked;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads receipt, stream and claim holders of actions in one round trip: of the claims a command names, of those its
 * subject holds, and of others on the same values, for what an aggregate gives up or takes back it does not name again.
 *
 * <p>Receipt and stream are read before the holders. A subject whose version is found again afterwards had, in between,
 * both that version and those holders.
 */
final class KnownQuery {

    /** A receipt's columns, and the ids of its events. */
    static final String RECEIPT = """
            r.*, array(
                select e.event_id from event e where e.position between r.first_position and r.last_position
                    order by e.position) as event_ids
            """;

    private static final String SQL = PlannedOnce.of("select q.nth, " + RECEIPT + """
            , s.type as stream_type, s.version as stream_version
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as q (source, action_id, subject, nth)
            left join receipt r on r.source = q.source and r.action_id = q.action_id
            left join stream s on s.id = q.subject;
            select asked.nth, named.kind, named.value, named.holder
            from unnest(?::int[], ?::text[], ?::text[]) as asked (nth, kind, value)
            join claim named on named.kind = asked.kind and named.value = asked.value
            union all
            select q.nth, alike.kind, alike.value, alike.holder
            from unnest(?::text[]) with ordinality as q (subject, nth)
            join claim own on own.holder = q.subject
            join claim alike on alike.value = own.value
            """);

    /** All statements go to the database at once, and are answered at once. */
    private static final String WITH_PASTS = SQL + ";\n" + PastQuery.SQL;

    /**
     * @param claims that the command names
     * @param forms of snapshots that can be read; null where the past is not asked for
     */
    record Question(
            String source,
            String actionId,
            String subject,
            Set<Claim> claims,
            @Nullable Set<String> forms) {}

    private record Named(int nth, Claim claim) {}

    /** Answers in the order of the questions. */
    static List<Known> read(JdbcTemplate jdbc, List<Question> questions) {
        var pasts = new ArrayList<Asked>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            if (question.forms() != null) {
                pasts.add(new Asked(i + 1, question.subject(), question.forms()));
            }
        }
        return jdbc.execute(pasts.isEmpty() ? SQL : WITH_PASTS, (PreparedStatement statement) -> {
            var arrays = new ArrayParameters(statement);
            bind(arrays, questions);
            if (!pasts.isEmpty()) {
                PastQuery.bind(arrays, pasts);
            }
            return answers(statement, questions.size(), pasts);
        });
    }

    private static void bind(ArrayParameters arrays, List<Question> questions) throws SQLException {
        var named = new ArrayList<Named>();
        for (int i = 0; i < questions.size(); i++) {
            for (var claim : questions.get(i).claims()) {
                named.add(new Named(i + 1, claim));
            }
        }
        arrays.texts(questions, Question::source);
        arrays.texts(questions, Question::actionId);
        arrays.texts(questions, Question::subject);
        arrays.ints(named, Named::nth);
        arrays.texts(named, one -> one.claim().kind());
        arrays.texts(named, one -> one.claim().value());
        arrays.texts(questions, Question::subject);
    }

    private static List<Known> answers(PreparedStatement statement, int questions, List<Asked> pasts)
            throws SQLException {
        var answers = new Known[questions];
        try (var rows = PlannedOnce.execute(statement)) {
            while (rows.next()) {
                answers[rows.getInt("nth") - 1] = known(rows);
            }
        }
        try (var rows = next(statement)) {
            var holders = holders(rows, questions);
            Arrays.setAll(answers, i -> answers[i].with(new Holders(holders.get(i))));
        }
        if (!pasts.isEmpty()) {
            try (var rows = next(statement)) {
                var read = PastQuery.pasts(rows, questions);
                pasts.forEach(
                        asked -> answers[asked.nth() - 1] = answers[asked.nth() - 1].with(read.get(asked.nth() - 1)));
            }
        }
        return List.of(answers);
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getResultSet();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getString("source") == null ? Optional.empty() : Optional.of(receipt(row)),
                row.getString("stream_type"),
                row.getLong("stream_version"),
                Holders.NOBODY,
                null);
    }

    private static List<Map<Claim, String>> holders(ResultSet rows, int questions) throws SQLException {
        var holders = new ArrayList<Map<Claim, String>>();
        for (int i = 0; i < questions; i++) {
            holders.add(new HashMap<>());
        }
        while (rows.next()) {
            var claim = new Claim(rows.getString("kind"), rows.getString("value"));
            holders.get(rows.getInt("nth") - 1).put(claim, rows.getString("holder"));
        }
        return holders;
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("source"),
                row.getString("action_id"),
                row.getString("authority"),
                row.getString("subject"),
                row.getObject("first_position", Long.class),
                row.getObject("last_position", Long.class),
                row.getLong("version"),
                List.of((UUID[]) row.getArray("event_ids").getArray()),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBytes("digest"));
    }

    private KnownQuery() {}
}
