package org.phaseout.deploy.launcher.sample;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts again, from the ledger's own rows, what the views say. It trusts no service: events are read from the table,
 * messages from the topic.
 */
final class Recount {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Stored events that docs/events.md declares internal, of those the sample can cause: none so far. */
    private static final Set<String> INTERNAL = Set.of();

    private final District district;
    private final Sender sender;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    Recount(District district, Sender sender, Tally tally) {
        this.district = district;
        this.sender = sender;
        complaints.addAll(tally.surprises());
        try (var ledger = new Rows(district.database(Service.ENTERPRISE))) {
            ledger(ledger, tally);
            messages(ledger);
            applied(ledger);
            rollup(ledger);
        } catch (SQLException e) {
            throw new SampleFailure("Could not recount: " + e.getMessage(), e);
        }
        figures.put("complaints", complaints);
    }

    List<String> complaints() {
        return complaints;
    }

    Map<String, Object> figures() {
        return figures;
    }

    private void ledger(Rows ledger, Tally tally) throws SQLException {
        long events = ledger.number("select count(*) from event");
        figures.put("events", events);
        expect("events in the ledger", tally.acceptedBy(Service.ENTERPRISE), events);
        expect("positions without a gap", events, ledger.number("select coalesce(max(position), 0) from event"));
        expect("receipts", events, ledger.number("select count(*) from receipt"));
        expect(
                "positions out of commit order",
                0,
                ledger.number("select count(*) from (select recorded_at < lag(recorded_at) over (order by position) as"
                        + " back from event) as pairs where back"));
        expect(
                "refused actions among the accepted",
                0,
                ledger.number("select count(*) from refusal f join receipt r on r.source = f.source and r.action_id ="
                        + " f.action_id where f.code not in ('not-yet-known', 'idempotency-key-taken',"
                        + " 'action-not-yours', 'too-busy')"));
    }

    private void messages(Rows ledger) throws SQLException {
        var topic = new TopicReader(district.kafka("admin"), district.topicPrefix() + ".enterprise.v1");
        var all = ledger.pairs("select event_id::text, name from event");
        var inLedger = all.stream()
                .filter(event -> !INTERNAL.contains(event.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        var onTopic = topic.idsUntil(inLedger.size(), PATIENCE);
        figures.put("messages", onTopic.size());
        figures.put("internal", all.size() - inLedger.size());
        expect("events that are no message", Set.of(), minus(inLedger, onTopic));
        expect("messages that are no event", Set.of(), minus(onTopic, inLedger));
        var city = new TopicReader(district.kafka("city"), district.topicPrefix() + ".summary.v1");
        var foreign = new TopicReader(district.kafka("city"), district.topicPrefix() + ".enterprise.v1");
        expect("the city reads the summary topic", true, city.isAllowed());
        expect("the city reads the enterprises' topic", false, foreign.isAllowed());
    }

    private void applied(Rows ledger) throws SQLException {
        long events = ledger.number("select count(*) from event");
        var records = new TreeMap<String, Object>();
        for (var reader : List.of(Service.ENFORCEMENT, Service.PRICING, Service.REPORTING)) {
            try (var rows = new Rows(district.database(reader))) {
                var consumers = rows.texts("select distinct consumer from inbox_position");
                for (var consumer : consumers) {
                    var sql = "select count(distinct event_id) from inbox_applied where consumer = '" + consumer + "'";
                    await(() -> rows.numberUnchecked(sql) == events);
                    records.put(reader.user() + "." + consumer, rows.number(sql));
                    expect("records applied by " + consumer + " of " + reader.user(), events, rows.number(sql));
                }
                expect("dead letters of " + reader.user(), 0, rows.number("select count(*) from dead_letter"));
                if (reader != Service.REPORTING) {
                    expect(
                            "elimination-class units known to " + reader.user(),
                            ledger.number("select count(*) from event where name = 'unit-identified' and"
                                    + " convert_from(payload, 'UTF8')::jsonb -> 'basis' ? 'elimination-class'"),
                            rows.number("select count(*) from known_unit"));
                }
            }
        }
        figures.put("applied", records);
        expect("units read back", units(ledger), ledger.number("select count(*) from unit_view"));
    }

    private static long units(Rows ledger) throws SQLException {
        return ledger.number("select count(*) from event where name = 'unit-identified'");
    }

    private void rollup(Rows ledger) throws SQLException {
        var reporting = district.address(Service.REPORTING);
        var audit = sender.get(reporting.resolve("/v1/rollup/audit"), "").body();
        figures.put("figures", audit.get("figures").asLong());
        expect(
                "every figure is the sum of its lineage",
                true,
                audit.get("addsUp").asBoolean());
        var rollup = sender.get(reporting.resolve("/v1/rollup"), "").body();
        for (var figure : rollup.get("figures")) {
            var name = figure.get("figure").asString() + " in "
                    + figure.get("measuringUnit").asString();
            var expected = recount(ledger, figure);
            expect(name, expected.get("all"), decimal(figure.at("/whole/value")));
            for (var part : figure.at("/by/township")) {
                var township = part.get("code").asString();
                expect(name + " of " + township, expected.get(township), decimal(part.get("value")));
            }
        }
        figures.put("notices", notices());
        expect("notice lines", units(ledger), notices());
    }

    /** A figure by township, and for the whole district under {@code all}, from the ledger's payloads. */
    private static Map<String, BigDecimal> recount(Rows ledger, JsonNode figure) throws SQLException {
        var payload = "convert_from(payload, 'UTF8')::jsonb";
        var measuringUnit = figure.get("measuringUnit").asString();
        var query = switch (figure.get("figure").asString()) {
            case "enterprises-registered" -> "1 from event where name = 'enterprise-registered'";
            case "units-identified" -> "1 from event where name = 'unit-identified'";
            default ->
                "(" + payload + " ->> 'capacity')::numeric from event where name = 'unit-identified' and " + payload
                        + " ->> 'capacityUnit' = '" + measuringUnit + "'";
        };
        var sums = new TreeMap<String, BigDecimal>();
        for (var row : ledger.pairs("select " + payload + " ->> 'township', " + query)) {
            var value = new BigDecimal(row.getValue());
            sums.merge(row.getKey(), value, BigDecimal::add);
            sums.merge("all", value, BigDecimal::add);
        }
        sums.replaceAll((_, value) -> value.stripTrailingZeros());
        return sums;
    }

    private static BigDecimal decimal(JsonNode value) {
        return new BigDecimal(value.asString()).stripTrailingZeros();
    }

    private long notices() throws SQLException {
        try (var rows = new Rows(district.database(Service.REPORTING))) {
            return rows.number("select count(*) from notice_entry");
        }
    }

    private static Set<String> minus(Set<String> whole, Set<String> part) {
        return whole.stream().filter(one -> !part.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    private void expect(String what, @Nullable Object expected, Object actual) {
        if (!Objects.equals(asText(expected), asText(actual))) {
            complaints.add(what + ": expected " + expected + ", found " + actual);
        }
    }

    private static String asText(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
