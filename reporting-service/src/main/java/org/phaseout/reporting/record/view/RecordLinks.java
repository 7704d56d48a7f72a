package org.phaseout.reporting.record.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact;
import org.phaseout.reporting.record.domain.RecordFact.OfCase.Opened;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise.Registered;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure.Proposed;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter.Read;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which records name which units and enterprises. A reference is accepted before its referent; when that arrives, whoever
 * named it is found here.
 */
@Component
public class RecordLinks {

    private static final String ENTERPRISE = "enterprise:";
    private static final String UNIT = "unit:";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordLinks(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a fact names: units by their id, enterprises by their code. */
    public static List<String> named(RecordFact fact) {
        return switch (fact) {
            case Registered registered -> List.of(enterprise(registered.uscc()));
            case Opened opened ->
                Stream.concat(
                                Stream.of(enterprise(opened.uscc())),
                                opened.units().stream().map(RecordLinks::unit))
                        .toList();
            case Proposed proposed -> List.of(unit(proposed.unitId()));
            case Read read -> List.of(unit(read.unitId()));
            case RecordFact.Noted _, RecordFact.Undid _, RecordFact.OfUnit _, RecordFact.OfCase _ -> List.of();
            case RecordFact.OfMeasure.Moved _, RecordFact.OfMeasure.Dropped _, RecordFact.OfMeter.ReckonedAgain _ ->
                List.of();
        };
    }

    private static String enterprise(String uscc) {
        return ENTERPRISE + uscc;
    }

    private static String unit(String unitId) {
        return UNIT + unitId;
    }

    /** The units among the links. */
    public static List<RecordRef> units(String district, Collection<String> links) {
        return links.stream()
                .filter(link -> link.startsWith(UNIT))
                .map(link -> new RecordRef(district, RecordKind.UNIT, link.substring(UNIT.length())))
                .toList();
    }

    /** What records name, those of one district. */
    public void keep(Map<RecordRef, Set<String>> named) {
        var lines = named.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(link -> columns(each.getKey(), link)))
                .toList();
        if (!lines.isEmpty()) {
            jdbc.sql("""
                            insert into record_link
                            select l.* from jsonb_populate_recordset(null::record_link, :links::jsonb) l
                            on conflict do nothing
                            """).param("links", json.writeValueAsString(lines)).update();
        }
    }

    private static Map<String, String> columns(RecordRef record, String link) {
        return Map.of(
                "district",
                record.district(),
                "link",
                link,
                "kind",
                record.kind().code(),
                "record_id",
                record.id());
    }

    /** Enterprises that have, or had, one of these links, by link. */
    public Map<String, List<RecordRef>> enterprises(String district, Collection<String> links) {
        var asked = links.stream().filter(link -> link.startsWith(ENTERPRISE)).toArray(String[]::new);
        return asked.length == 0
                ? Map.of()
                : jdbc
                        .sql("""
                        select link, district, kind, record_id from record_link
                        where district = :district and kind = 'enterprise' and link = any (:links::text[])
                        """)
                        .param("district", district)
                        .param("links", asked)
                        .query((row, _) -> Map.entry(row.getString("link"), ref(row)))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** @param named a unit or an enterprise */
    public record Naming(RecordRef named, RecordRef by) {}

    /** Which records name one of these units and enterprises. */
    public List<Naming> naming(String district, Collection<RecordRef> records) {
        var units = ids(records, RecordKind.UNIT);
        var enterprises = ids(records, RecordKind.ENTERPRISE);
        return units.length + enterprises.length == 0
                ? List.of()
                : jdbc.sql("""
                        with own (kind, id, link) as (
                            select 'unit', id, :unit || id from unnest(:units::text[]) id
                            union all
                            select kind, record_id, link from record_link
                            where district = :district and kind = 'enterprise' and record_id = any (:enterprises::text[]))
                        select distinct own.kind as own_kind, own.id as own_id, district, l.kind, record_id
                        from own join record_link l using (link)
                        where district = :district and l.kind <> 'enterprise' order by l.kind, record_id
                        """)
                        .param("district", district)
                        .param("unit", UNIT)
                        .param("units", units)
                        .param("enterprises", enterprises)
                        .query((row, _) -> new Naming(
                                new RecordRef(
                                        district, RecordKind.of(row.getString("own_kind")), row.getString("own_id")),
                                ref(row)))
                        .list();
    }

    private static String[] ids(Collection<RecordRef> records, RecordKind kind) {
        return records.stream()
                .filter(record -> record.kind() == kind)
                .map(RecordRef::id)
                .toArray(String[]::new);
    }

    private static RecordRef ref(ResultSet row) throws SQLException {
        return new RecordRef(
                row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id"));
    }
}
