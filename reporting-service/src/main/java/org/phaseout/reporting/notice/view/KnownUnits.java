package org.phaseout.reporting.notice.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.notice.domain.Known;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which units the topic has told of, and what their enterprises were called. What comes first, a unit or a rename, makes
 * no difference: there is no order between them on the topic. How far either was read goes with what is known.
 */
@Component
public class KnownUnits {

    /** Whose reading of the topic this is. */
    public static final String READER = "notice";

    private final Arrivals arrivals;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    KnownUnits(Arrivals arrivals, JdbcClient jdbc, JsonMapper eventJson) {
        this.arrivals = arrivals;
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    /** @param unit as it was told, under the name found on site */
    public void put(String district, String enterpriseId, ShownUnit unit) {
        jdbc.sql("""
                        insert into notice_known_unit (district, unit_id, enterprise_id, told)
                        values (:district, :unit, :enterprise, :told::jsonb)
                        on conflict (district, unit_id) do update
                        set enterprise_id = excluded.enterprise_id, told = excluded.told
                        """)
                .param("district", district)
                .param("unit", unit.unitId())
                .param("enterprise", enterpriseId)
                .param("told", json.writeValueAsString(unit))
                .update();
    }

    public void name(String district, String enterpriseId, long version, long place, String name) {
        jdbc.sql("""
                        insert into notice_known_name (district, enterprise_id, version, place, name)
                        values (:district, :enterprise, :version, :place, :name) on conflict do nothing
                        """)
                .param("district", district)
                .param("enterprise", enterpriseId)
                .param("version", version)
                .param("place", place)
                .param("name", name)
                .update();
    }

    /** The unit under its enterprise's present name, with the former ones. */
    public Optional<Described> shown(String district, String unitId) {
        return jdbc.sql(
                        "select enterprise_id, told from notice_known_unit where district = :district and unit_id = :unit")
                .param("district", district)
                .param("unit", unitId)
                .query((row, _) -> described(
                        district,
                        json.readValue(row.getString("told"), ShownUnit.class),
                        row.getString("enterprise_id")))
                .optional();
    }

    private Described described(String district, ShownUnit told, String enterpriseId) {
        return new Described(
                named(told, names(district, enterpriseId)),
                new Known(
                        arrivals.highWater(READER, district, told.unitId()),
                        enterpriseId,
                        arrivals.highWater(READER, district, enterpriseId)));
    }

    public List<String> unitsOf(String district, String enterpriseId) {
        return jdbc.sql("""
                        select unit_id from notice_known_unit
                        where district = :district and enterprise_id = :enterprise order by unit_id
                        """)
                .param("district", district)
                .param("enterprise", enterpriseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those that stand, oldest first; a wrong one stands until the right one has been told (U12). */
    private List<String> names(String district, String enterpriseId) {
        return jdbc.sql("""
                        select n.name from notice_known_name n
                        left join notice_known_undoing u
                            on u.district = n.district and u.aggregate_id = n.enterprise_id and u.version = n.version
                        where n.district = :district and n.enterprise_id = :enterprise
                        and (u.version is null or u.replaced_by is not null and not exists (
                            select from notice_known_name r where r.district = :district
                            and r.enterprise_id = :enterprise and r.version = u.replaced_by))
                        order by n.place
                        """)
                .param("district", district)
                .param("enterprise", enterpriseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /**
     * The name found on site counts until the enterprise itself is told of; from then on its registered name is shown,
     * and as former names those it was registered under before. A name that was put right is none of them.
     */
    private static ShownUnit named(ShownUnit told, List<String> names) {
        if (names.isEmpty()) {
            return told;
        }
        var present = names.getLast();
        var former = new LinkedHashSet<>(names);
        former.remove(present);
        return told.of(new ShownUnit.Enterprise(
                present, List.copyOf(former), told.enterprise().uscc()));
    }

    public void clear() {
        jdbc.sql("delete from notice_known_unit").update();
        jdbc.sql("delete from notice_known_name").update();
    }
}
