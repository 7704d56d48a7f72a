package org.phaseout.reporting.rollup.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.view.KeptMessage;
import org.phaseout.reporting.record.view.RecordMessages;
import org.phaseout.reporting.rollup.domain.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a figure to the records it is made of, and those to the messages they are made of (domain.md R2). */
@Component
public class Lineages {

    private final JdbcClient jdbc;
    private final RecordMessages messages;

    Lineages(JdbcClient jdbc, RecordMessages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /**
     * What is asked for.
     *
     * @param measuringUnit part of the figure's identity, never open: different units are never added
     */
    public record Question(Figure figure, String measuringUnit, Slice slice, Then then) {}

    /** What one record adds to a figure, with the two dates of what it says. */
    public record LineageRow(RecordRef record, BigDecimal value, LocalDate trueFrom, Instant knownFrom) {}

    /**
     * @param total the figure as it is kept; for another day or another knowledge than now's, the sum itself
     * @param sum of the rows, added up here
     */
    public record Lineage(Question question, List<LineageRow> rows, BigDecimal total, BigDecimal sum) {

        public boolean addsUp() {
            return total.compareTo(sum) == 0;
        }
    }

    /** The records under a figure; both the kept total and the sum of the records are given, in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lineage of(String district, Question question) {
        var rows = Rollup.at(
                        asked(district, question, "select * from rollup_contribution", Rollup.THEN), question.then())
                .query(Lineages::row)
                .list();
        var sum = rows.stream().map(LineageRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Lineage(question, rows, kept(district, question, sum), sum);
    }

    private BigDecimal kept(String district, Question question, BigDecimal sum) {
        return question.then().isNow()
                ? asked(district, question, "select coalesce(sum(value), 0) from rollup_total", "")
                        .query(BigDecimal.class)
                        .single()
                : sum;
    }

    private StatementSpec asked(String district, Question question, String from, String then) {
        var order = then.isEmpty() ? "" : " order by kind, record_id, true_from";
        var sql = jdbc.sql(from
                + " where district = :district and figure = :figure and measuring_unit = :measuringUnit "
                + Rollup.SLICE
                + then
                + order);
        return Rollup.narrowed(
                sql.param("district", district)
                        .param("figure", question.figure().code())
                        .param("measuringUnit", question.measuringUnit()),
                question.slice());
    }

    /**
     * A message of a record.
     *
     * @param undoneBy version of the message that took it back; null while it stands
     */
    public record ToldLine(KeptMessage message, @Nullable Long undoneBy) {}

    /** The messages of every record under the figure. */
    public Map<RecordRef, List<ToldLine>> messages(Lineage lineage) {
        var records = lineage.rows().stream().map(LineageRow::record).distinct().toList();
        var all = messages.of(records).stream().collect(groupingBy(KeptMessage::record));
        return all.values().stream()
                .flatMap(own -> own.stream().map(message -> new ToldLine(message, undoneBy(message, own))))
                .collect(groupingBy(line -> line.message().record(), mapping(line -> line, toList())));
    }

    private static @Nullable Long undoneBy(KeptMessage message, List<KeptMessage> own) {
        return own.stream()
                .filter(other -> {
                    var undoing = other.saying().undoing();
                    return undoing != null && undoing.version() == message.version();
                })
                .map(KeptMessage::version)
                .findFirst()
                .orElse(null);
    }

    private static LineageRow row(ResultSet row, int number) throws SQLException {
        return new LineageRow(
                new RecordRef(
                        row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id")),
                row.getBigDecimal("value"),
                Objects.requireNonNull(row.getObject("true_from", LocalDate.class)),
                row.getTimestamp("known_from").toInstant());
    }
}
