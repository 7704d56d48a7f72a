package org.phaseout.reporting.record.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact;
import org.phaseout.reporting.record.domain.RecordFact.OfCase.Opened;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise.Registered;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure.Proposed;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter.Read;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which records name which units and enterprises. A reference is accepted before its referent; when that arrives, whoever
 * named it is found here.
 */
@Component
public class RecordLinks {

    private static final String ENTERPRISE = "enterprise:";
    private static final String UNIT = "unit:";

    private final JdbcClient jdbc;

    RecordLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            case RecordFact.OfMeasure.Moved _, RecordFact.OfMeter.ReckonedAgain _ -> List.of();
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

    public void keep(RecordRef record, Collection<String> links) {
        if (links.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into record_link (district, link, kind, record_id)
                        select :district, link, :kind, :record from unnest(:links::text[]) link on conflict do nothing
                        """)
                .param("district", record.district())
                .param("kind", record.kind().code())
                .param("record", record.id())
                .param("links", links.toArray(String[]::new))
                .update();
    }

    /** Enterprises that have, or had, one of these links. */
    public List<RecordRef> enterprises(String district, Collection<String> links) {
        return links.stream().noneMatch(link -> link.startsWith(ENTERPRISE))
                ? List.of()
                : jdbc.sql("""
                        select distinct district, kind, record_id from record_link
                        where district = :district and kind = 'enterprise' and link = any (:links::text[])
                        """)
                        .param("district", district)
                        .param("links", links.toArray(String[]::new))
                        .query(RecordLinks::ref)
                        .list();
    }

    /** Records that name this unit or enterprise. */
    public List<RecordRef> naming(RecordRef record) {
        return switch (record.kind()) {
            case UNIT -> naming(record.district(), "select :own", unit(record.id()));
            case ENTERPRISE ->
                naming(
                        record.district(),
                        "select link from record_link where district = :district and kind = 'enterprise' and record_id = :own",
                        record.id());
            case PLAN, CASE, MEASURE, METER -> List.of();
        };
    }

    private List<RecordRef> naming(String district, String links, String own) {
        return jdbc.sql("""
                        select distinct district, kind, record_id from record_link
                        where district = :district and kind <> 'enterprise' and link in (
                        """ + links + ") order by kind, record_id")
                .param("district", district)
                .param("own", own)
                .query(RecordLinks::ref)
                .list();
    }

    private static RecordRef ref(ResultSet row, int number) throws SQLException {
        return new RecordRef(
                row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id"));
    }
}
