package org.phaseout.reporting.notice.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which units the topic has told of, and what their enterprises were called. What comes first, a unit or a rename, makes
 * no difference: there is no order between them on the topic.
 */
@Component
public class KnownUnits {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KnownUnits(JdbcClient jdbc, JsonMapper eventJson) {
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
    public Optional<ShownUnit> shown(String district, String unitId) {
        return jdbc.sql(
                        "select enterprise_id, told from notice_known_unit where district = :district and unit_id = :unit")
                .param("district", district)
                .param("unit", unitId)
                .query((row, _) -> named(
                        json.readValue(row.getString("told"), ShownUnit.class),
                        names(district, row.getString("enterprise_id"))))
                .optional();
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

    /** Oldest first. */
    private List<String> names(String district, String enterpriseId) {
        return jdbc.sql("""
                        select n.name from notice_known_name n
                        left join notice_known_undoing u
                            on u.district = n.district and u.aggregate_id = n.enterprise_id and u.version = n.version
                        where n.district = :district and n.enterprise_id = :enterprise and u.version is null
                        order by n.place
                        """)
                .param("district", district)
                .param("enterprise", enterpriseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The name found on site counts until the enterprise was renamed; from then on it is one of the former names. */
    private static ShownUnit named(ShownUnit told, List<String> names) {
        if (names.size() < 2) {
            return told;
        }
        var present = names.getLast();
        var former = new LinkedHashSet<>(names);
        former.add(told.enterprise().name());
        former.remove(present);
        return new ShownUnit(
                told.unitId(),
                new ShownUnit.Enterprise(
                        present, List.copyOf(former), told.enterprise().uscc()),
                told.township(),
                told.industry(),
                told.equipment(),
                told.capacity(),
                told.basis());
    }

    public void clear() {
        jdbc.sql("delete from notice_known_unit").update();
        jdbc.sql("delete from notice_known_name").update();
    }
}
