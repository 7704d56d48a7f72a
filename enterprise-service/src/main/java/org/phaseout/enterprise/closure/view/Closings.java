package org.phaseout.enterprise.closure.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closings that stand against an enterprise, and its units, as far as the ledger has been read. */
@Component
public class Closings {

    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cause the fact that decided it; every unit is marked because of this one */
    public record Closing(
            String enterpriseId, String caseId, String body, String number, LocalDate decidedOn, Cause cause) {}

    public void stands(Closing closing) {
        jdbc.sql("""
                        insert into closure_standing (enterprise_id, case_id, body, number, decided_on, event_id, district,
                            occurred_on, traceparent)
                        values (:enterprise, :case, :body, :number, :decided, :event, :district, :occurred, :trace)
                        on conflict (enterprise_id, case_id) do update set body = excluded.body, number = excluded.number,
                            decided_on = excluded.decided_on, event_id = excluded.event_id,
                            occurred_on = excluded.occurred_on, traceparent = excluded.traceparent
                        """)
                .param("enterprise", closing.enterpriseId())
                .param("case", closing.caseId())
                .param("body", closing.body())
                .param("number", closing.number())
                .param("decided", closing.decidedOn())
                .param("event", closing.cause().event())
                .param("district", closing.cause().district())
                .param("occurred", closing.cause().occurredOn())
                .param("trace", closing.cause().traceparent())
                .update();
    }

    public void fell(String enterpriseId, String caseId) {
        jdbc.sql("delete from closure_standing where enterprise_id = ? and case_id = ?")
                .params(enterpriseId, caseId)
                .update();
    }

    /** By the enterprise, in the order of their cases; an enterprise against which none stands is left out. */
    public Map<String, List<Closing>> against(Collection<String> enterpriseIds) {
        return jdbc
                .sql("select * from closure_standing where enterprise_id = any(:enterprises) order by case_id")
                .param("enterprises", enterpriseIds.toArray(String[]::new))
                .query(Closings::closing)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Closing::enterpriseId));
    }

    /** @param enterprises to which each unit belongs from here on, by the unit */
    public void belong(Map<String, String> enterprises) {
        jdbc.sql("""
                        insert into closure_unit (unit_id, enterprise_id)
                        select * from unnest(:units::text[], :enterprises::text[])
                        on conflict (unit_id) do update set enterprise_id = excluded.enterprise_id
                        """)
                .param("units", enterprises.keySet().toArray(String[]::new))
                .param("enterprises", enterprises.values().toArray(String[]::new))
                .update();
    }

    /** The unit's identification was voided. */
    public void isGone(String unitId) {
        jdbc.sql("delete from closure_unit where unit_id = ?").param(unitId).update();
    }

    /** The enterprise to which each unit belongs, by the unit; a unit that is not known is left out. */
    public Map<String, String> enterprisesOf(Collection<String> unitIds) {
        return jdbc
                .sql("select unit_id, enterprise_id from closure_unit where unit_id = any(:units)")
                .param("units", unitIds.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<String> unitsOf(String enterpriseId) {
        return jdbc.sql("select unit_id from closure_unit where enterprise_id = ? order by unit_id")
                .param(enterpriseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public void forgetAll() {
        jdbc.sql("truncate closure_standing, closure_unit").update();
    }

    private static Closing closing(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getString("enterprise_id"),
                row.getString("case_id"),
                row.getString("body"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                new Cause(
                        row.getObject("event_id", UUID.class),
                        row.getString("district"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getString("traceparent")));
    }
}
