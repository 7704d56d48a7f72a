package org.phaseout.enterprise.unit.view;

import java.sql.Timestamp;
import java.util.List;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code unit_view} up with the ledger. */
@Component
class UnitView implements Follower {

    static final String NAME = "unit-view";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnitView(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof UnitEvent event) {
                switch (event) {
                    case UnitIdentified identified -> put(identified, recorded);
                }
            }
        }
    }

    private void put(UnitIdentified unit, Recorded<Fact> recorded) {
        jdbc.sql("""
                        insert into unit_view (id, district, version, uscc, township, industry, document, recorded_at)
                        values (:id, :district, :version, :uscc, :township, :industry, :document::jsonb, :at)
                        on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                            township = excluded.township, industry = excluded.industry,
                            document = excluded.document, recorded_at = excluded.recorded_at
                            where unit_view.version < excluded.version
                        """)
                .param("id", unit.unitId())
                .param("district", recorded.district())
                .param("version", recorded.version())
                .param("uscc", unit.uscc())
                .param("township", unit.township())
                .param("industry", unit.industryCode())
                .param("document", json.writeValueAsString(UnitDocument.of(unit, recorded)))
                .param("at", Timestamp.from(recorded.recordedAt()))
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("truncate unit_view").update();
    }
}
