package org.phaseout.enterprise.closure.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phaseout.enterprise.closure.view.Ruling.Closing;
import org.phaseout.enterprise.closure.view.Ruling.NoClosing;
import org.phaseout.enterprise.closure.view.Ruling.Undone;
import org.phaseout.platform.policy.MeetingPoint;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rulings of enforcement, and who holds the codes they name. A ruling may be known before its enterprise is: whoever
 * comes second, the message or the registration, finds the first.
 */
@Component
public class Rulings {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 3_505_040_006L;

    private final JdbcClient jdbc;
    private final ManyRows rows;
    private final MeetingPoint meeting;

    Rulings(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.meeting = new MeetingPoint(jdbc, LOCK);
    }

    /** Until the transaction ends, neither a ruling nor the holder of a code becomes known beside it. */
    public void lock() {
        meeting.enter();
    }

    public void keep(Ruling ruling) {
        var cause = ruling.cause();
        var closing = ruling instanceof Closing decided ? decided : null;
        jdbc.sql("""
                        insert into closure_ruling (district, case_id, version, place, stands, closes, outcome, uscc,
                            body, number, decided_on, event_id, occurred_on, traceparent)
                        values (:district, :case, :version, :version, true, :closes, :outcome, :uscc, :body, :number,
                            :decided, :event, :occurred, :trace)
                        on conflict (case_id, version) do update set stands = true, closes = excluded.closes,
                            outcome = excluded.outcome, uscc = excluded.uscc, body = excluded.body,
                            number = excluded.number, decided_on = excluded.decided_on, event_id = excluded.event_id,
                            occurred_on = excluded.occurred_on, traceparent = excluded.traceparent
                        """)
                .param("district", cause.district())
                .param("case", ruling.caseId())
                .param("version", ruling.version())
                .param("closes", closing != null)
                .param("outcome", ruling instanceof NoClosing none ? none.outcome() : null)
                .param("uscc", ruling.uscc())
                .param("body", closing == null ? null : closing.body())
                .param("number", closing == null ? null : closing.number())
                .param("decided", closing == null ? null : closing.decidedOn())
                .param("event", cause.event())
                .param("occurred", cause.occurredOn())
                .param("trace", cause.traceparent())
                .update();
    }

    /** True when it was a ruling that no longer stands; its correction will stand in its place. */
    public boolean undo(String district, Undone undone) {
        var places = jdbc.sql("""
                        update closure_ruling set stands = false where case_id = ? and version = ? returning place
                        """)
                .params(undone.caseId(), undone.version())
                .query(Long.class)
                .list();
        if (undone.replacedBy() != null) {
            places.forEach(place -> jdbc.sql("""
                            insert into closure_ruling (district, case_id, version, place, stands, closes)
                            values (?, ?, ?, ?, false, false) on conflict (case_id, version) do nothing
                            """)
                    .params(district, undone.caseId(), undone.replacedBy(), place)
                    .update());
        }
        return !places.isEmpty();
    }

    /** What holds for a case: its last ruling that stands. */
    public Optional<Ruling> lastOf(String caseId) {
        return jdbc.sql("""
                        select * from closure_ruling where case_id = ? and stands
                        order by place desc, version desc limit 1
                        """).param(caseId).query(Rulings::ruling).optional();
    }

    /** The code a case was ever about. */
    public Optional<String> codeOf(String caseId) {
        return jdbc.sql("""
                        select uscc from closure_ruling where case_id = ? and uscc is not null
                        order by version desc limit 1
                        """).param(caseId).query((row, _) -> row.getString(1)).optional();
    }

    /** Closings that hold against the holders of some codes, by the code; a code without any is left out. */
    public Map<String, List<Closing>> closings(Collection<String> usccs) {
        return jdbc.sql("""
                        select distinct on (case_id) * from closure_ruling
                        where case_id in (select case_id from closure_ruling where uscc = any(:usccs)) and stands
                        order by case_id, place desc, version desc
                        """).param("usccs", usccs.toArray(String[]::new)).query(Rulings::ruling).list().stream()
                .filter(Closing.class::isInstance)
                .map(Closing.class::cast)
                .collect(Collectors.groupingBy(Closing::uscc));
    }

    public Optional<String> holderOf(String uscc) {
        return jdbc.sql("select enterprise_id from closure_code where uscc = ?")
                .param(uscc)
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** Keeps who holds which code after a batch. */
    public void keep(CodesTaken taken) {
        jdbc.sql("delete from closure_code where enterprise_id = any(:enterprises) or uscc = any(:usccs)")
                .param("enterprises", taken.enterprises().toArray(String[]::new))
                .param("usccs", taken.usccs().toArray(String[]::new))
                .update();
        rows.write("""
                insert into closure_code
                select c.* from jsonb_populate_recordset(null::closure_code, :rows::jsonb) c
                """, taken.columns());
    }

    public void forgetRulings() {
        jdbc.sql("truncate closure_ruling").update();
    }

    public void forgetHolders() {
        jdbc.sql("truncate closure_code").update();
    }

    private static Ruling ruling(ResultSet row, int number) throws SQLException {
        var cause = new Cause(
                row.getObject("event_id", UUID.class),
                row.getString("district"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("traceparent"));
        var caseId = row.getString("case_id");
        var uscc = row.getString("uscc");
        return row.getBoolean("closes")
                ? new Closing(
                        caseId,
                        row.getLong("version"),
                        uscc,
                        row.getString("body"),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        cause)
                : new NoClosing(
                        caseId, row.getLong("version"), uscc, Objects.requireNonNull(row.getString("outcome")), cause);
    }
}
