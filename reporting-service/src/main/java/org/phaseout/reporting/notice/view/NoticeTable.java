package org.phaseout.reporting.notice.view;

import java.time.ZoneOffset;
import org.phaseout.reporting.notice.view.NoticeEntry.NoticeChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the public notices. The caller has made sure that the entry is newer than what stands. */
@Component
public class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void publish(NoticeEntry entry) {
        putEntry(entry);
        putChange(entry, entry.latest());
    }

    private void putEntry(NoticeEntry entry) {
        jdbc.sql("""
                        insert into notice_entry (district, unit_id, kind, enterprise_name, uscc, township,
                            equipment_kind, equipment_model, equipment_count, capacity, measuring_unit, basis,
                            authority, occurred_on, recorded_at, published_from, until, version)
                        values (:district, :unit, :kind, :name, :uscc, :township,
                            :equipmentKind, :model, :count, :capacity, :measuringUnit, :basis,
                            :authority, :occurredOn, :recordedAt, :from, :until, :version)
                        on conflict (district, unit_id) do update set
                            kind = excluded.kind, enterprise_name = excluded.enterprise_name, uscc = excluded.uscc,
                            township = excluded.township, equipment_kind = excluded.equipment_kind,
                            equipment_model = excluded.equipment_model, equipment_count = excluded.equipment_count,
                            capacity = excluded.capacity, measuring_unit = excluded.measuring_unit,
                            basis = excluded.basis, authority = excluded.authority,
                            occurred_on = excluded.occurred_on, recorded_at = excluded.recorded_at,
                            published_from = excluded.published_from, until = excluded.until,
                            version = excluded.version
                        """)
                .param("district", entry.district())
                .param("unit", entry.unitId())
                .param("kind", entry.latest().kind().code())
                .param("name", entry.enterprise().name())
                .param("uscc", entry.enterprise().uscc())
                .param("township", entry.enterprise().township())
                .param("equipmentKind", entry.equipment().kind())
                .param("model", entry.equipment().model())
                .param("count", entry.equipment().count())
                .param("capacity", entry.capacity().quantity())
                .param("measuringUnit", entry.capacity().unit())
                .param("basis", entry.basis().toArray(String[]::new))
                .param("authority", entry.latest().authority())
                .param("occurredOn", entry.latest().occurredOn())
                .param("recordedAt", entry.latest().recordedAt().atOffset(ZoneOffset.UTC))
                .param("from", entry.window().from())
                .param("until", entry.window().until())
                .param("version", entry.latest().version())
                .update();
    }

    private void putChange(NoticeEntry entry, NoticeChange change) {
        jdbc.sql("""
                        insert into notice_change (district, unit_id, version, kind, change_class, authority,
                            occurred_on, recorded_at)
                        values (:district, :unit, :version, :kind, :change, :authority, :occurredOn, :recordedAt)
                        """)
                .param("district", entry.district())
                .param("unit", entry.unitId())
                .param("version", change.version())
                .param("kind", change.kind().code())
                .param("change", change.change().code())
                .param("authority", change.authority())
                .param("occurredOn", change.occurredOn())
                .param("recordedAt", change.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void clear() {
        jdbc.sql("delete from notice_change").update();
        jdbc.sql("delete from notice_entry").update();
    }
}
