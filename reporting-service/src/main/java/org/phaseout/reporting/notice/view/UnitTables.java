package org.phaseout.reporting.notice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.ManyRows;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.EnterpriseNames.Name;
import org.phaseout.reporting.notice.view.Undoings.Undone;
import org.phaseout.reporting.notice.view.UnitLife.Step;
import org.phaseout.reporting.notice.view.UnitLife.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code notice_known_unit}, {@code _step}, {@code _name} and {@code _undoing}. */
@Component
class UnitTables {

    private final JdbcClient jdbc;
    private final ManyRows rows;
    private final JsonMapper json;

    UnitTables(JdbcClient jdbc, ManyRows rows, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = eventJson;
    }

    /** Those of the units that are known, and every unit of the enterprises, by id. */
    Map<String, Told> units(String district, Collection<String> unitIds, Collection<String> enterpriseIds) {
        return of(district, unitIds, """
                        select unit_id, enterprise_id, told from notice_known_unit
                        where district = :district
                            and (unit_id = any (:ids::text[]) or enterprise_id = any (:enterprises::text[]))
                        """)
                .param("enterprises", enterpriseIds.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("unit_id"),
                        new Told(
                                row.getString("enterprise_id"),
                                json.readValue(row.getString("told"), ShownUnit.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void readSteps(UnitBook book, Collection<String> unitIds) {
        of(book.district(), unitIds, """
                        select * from notice_known_step where district = :district and unit_id = any (:ids::text[])
                        """).query(row -> {
            book.unit(row.getString("unit_id")).read(step(row));
        });
    }

    private Step step(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Step(
                row.getLong("place"),
                kind == null ? null : NoticeKind.of(kind),
                json.readValue(row.getString("announcement"), Announcement.class),
                row.getString("rests_on"),
                row.getBoolean("fallen"));
    }

    void readNames(UnitBook book, Collection<String> enterpriseIds) {
        of(book.district(), enterpriseIds, """
                        select * from notice_known_name where district = :district and enterprise_id = any (:ids::text[])
                        """).query(row -> {
            book.enterprise(row.getString("enterprise_id"))
                    .read(new Name(row.getLong("version"), row.getLong("place"), row.getString("name")));
        });
    }

    void readUndoings(UnitBook book, Collection<String> aggregateIds) {
        of(book.district(), aggregateIds, """
                        select * from notice_known_undoing
                        where district = :district and aggregate_id = any (:ids::text[])
                        """).query(row -> {
            book.undoings(row.getString("aggregate_id"))
                    .read(new Undone(
                            row.getLong("version"),
                            row.getObject("replaced_by", Long.class),
                            row.getString("office"),
                            row.getString("reason")));
        });
    }

    private StatementSpec of(String district, Collection<String> ids, String sql) {
        return jdbc.sql(sql).param("district", district).param("ids", ids.toArray(String[]::new));
    }

    void keep(UnitBook book) {
        rows.write("""
                insert into notice_known_unit
                select u.* from jsonb_populate_recordset(null::notice_known_unit, :rows::jsonb) u
                on conflict (district, unit_id) do update
                set enterprise_id = excluded.enterprise_id, told = excluded.told
                """, book.units().stream().flatMap(unit -> told(book, unit)).toList());
        rows.write("""
                insert into notice_known_step
                select s.* from jsonb_populate_recordset(null::notice_known_step, :rows::jsonb) s
                on conflict (district, unit_id, version) do update set fallen = excluded.fallen
                """, book.units().stream().flatMap(unit -> steps(book, unit)).toList());
        rows.write("""
                insert into notice_known_name
                select n.* from jsonb_populate_recordset(null::notice_known_name, :rows::jsonb) n
                """, named(book));
        rows.write("""
                insert into notice_known_undoing
                select u.* from jsonb_populate_recordset(null::notice_known_undoing, :rows::jsonb) u
                """, undone(book));
    }

    private static Stream<Map<String, Object>> told(UnitBook book, UnitLife unit) {
        return unit.toldAnew().stream()
                .map(told -> Map.of(
                        "district", book.district(),
                        "unit_id", unit.id(),
                        "enterprise_id", told.enterpriseId(),
                        "told", told.unit()));
    }

    private static Stream<Map<String, @Nullable Object>> steps(UnitBook book, UnitLife unit) {
        return unit.changed().map(step -> {
            var kind = step.kind();
            var columns = new HashMap<String, @Nullable Object>();
            columns.put("district", book.district());
            columns.put("unit_id", unit.id());
            columns.put("version", step.version());
            columns.put("place", step.place());
            columns.put("kind", kind == null ? null : kind.code());
            columns.put("fact", step.fact());
            columns.put("announcement", step.announcement());
            columns.put("rests_on", step.restsOn());
            columns.put("fallen", step.fallen());
            return columns;
        });
    }

    private static List<Map<String, Object>> named(UnitBook book) {
        return book.enterprises().entrySet().stream()
                .flatMap(enterprise -> enterprise
                        .getValue()
                        .changed()
                        .map(name -> Map.<String, Object>of(
                                "district", book.district(),
                                "enterprise_id", enterprise.getKey(),
                                "version", name.version(),
                                "place", name.place(),
                                "name", name.name())))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> undone(UnitBook book) {
        return book.undoings().entrySet().stream()
                .flatMap(aggregate ->
                        aggregate.getValue().changed().map(undone -> columns(book, aggregate.getKey(), undone)))
                .toList();
    }

    private static Map<String, @Nullable Object> columns(UnitBook book, String aggregateId, Undone undone) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("district", book.district());
        columns.put("aggregate_id", aggregateId);
        columns.put("version", undone.version());
        columns.put("replaced_by", undone.replacedBy());
        columns.put("office", undone.office());
        columns.put("reason", undone.reason());
        return columns;
    }

    void clear() {
        for (var table : List.of("unit", "step", "name", "undoing")) {
            jdbc.sql("delete from notice_known_" + table).update();
        }
    }
}
