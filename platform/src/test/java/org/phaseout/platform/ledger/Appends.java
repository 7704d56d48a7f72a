package org.phaseout.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.message.MessageJson;

/** Appends as a test wants them. */
public final class Appends {

    public static final Instant MORNING = Instant.parse("2027-03-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private Appends() {}

    public static Append events(String stream, long expectedVersion, int events) {
        return append(stream, expectedVersion, events, List.of(), null, MORNING);
    }

    static Append at(Instant moment, String stream) {
        return append(stream, 0, 1, List.of(), null, moment);
    }

    public static Append keyed(String id, String stream, long expectedVersion, int events) {
        var key = new Append.Key("//test", id, "industry", id.getBytes(UTF_8));
        return append(stream, expectedVersion, events, List.of(), key, MORNING);
    }

    static Append claiming(
            String stream, long expectedVersion, String value, @Nullable String seen, @Nullable String next) {
        return claiming(stream, expectedVersion, Claiming.asserted(new Claim("thing", value), seen, next));
    }

    static Append takingOver(String stream, long expectedVersion, String value) {
        return claiming(stream, expectedVersion, Claiming.takenOver(new Claim("thing", value), stream));
    }

    private static Append claiming(String stream, long expectedVersion, Claiming claiming) {
        return append(stream, expectedVersion, 1, List.of(claiming), null, MORNING);
    }

    /** Appends in a transaction that the caller holds, as nobody should. */
    public static void within(Connection transaction, Append append) throws SQLException {
        new AppendStatement(MessageJson.mapper()).execute(transaction, List.of(append));
    }

    private static Append append(
            String stream,
            long expectedVersion,
            int events,
            List<Claiming> claims,
            Append.@Nullable Key key,
            Instant at) {
        return new Append(
                "350504",
                new Append.Stream("thing", stream),
                expectedVersion,
                IntStream.rangeClosed(1, events).mapToObj(Appends::event).toList(),
                claims,
                key,
                new EventMetadata("industry", null, null, null),
                at);
    }

    private static NewEvent event(int nth) {
        return new NewEvent(UUID.randomUUID(), "thing-happened", 1, DAY, ("{\"nth\":" + nth + "}").getBytes(UTF_8));
    }
}
