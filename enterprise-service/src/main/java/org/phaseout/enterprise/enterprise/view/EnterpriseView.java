package org.phaseout.enterprise.enterprise.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code enterprise_view} up with the ledger. */
@Component
class EnterpriseView implements Follower {

    static final String NAME = "enterprise-view";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EnterpriseView(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    /** An enterprise as officers read it. */
    record Document(
            String id,
            long version,
            String uscc,
            String name,
            String township,
            String industryCode,
            String industryEdition,
            LocalDate registeredOn,
            Instant recordedAt) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof EnterpriseEvent event) {
                switch (event) {
                    case EnterpriseRegistered registered -> put(registered, recorded);
                }
            }
        }
    }

    private void put(EnterpriseRegistered enterprise, Recorded<Fact> recorded) {
        var document = new Document(
                enterprise.enterpriseId(),
                recorded.version(),
                enterprise.uscc(),
                enterprise.name(),
                enterprise.township(),
                enterprise.industryCode(),
                enterprise.industryEdition(),
                recorded.occurredOn(),
                recorded.recordedAt());
        jdbc.sql("""
                        insert into enterprise_view (id, district, version, uscc, name, township, document, recorded_at)
                        values (:id, :district, :version, :uscc, :name, :township, :document::jsonb, :at)
                        on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                            name = excluded.name, township = excluded.township,
                            document = excluded.document, recorded_at = excluded.recorded_at
                            where enterprise_view.version < excluded.version
                        """)
                .param("id", document.id())
                .param("district", recorded.district())
                .param("version", document.version())
                .param("uscc", document.uscc())
                .param("name", document.name())
                .param("township", document.township())
                .param("document", json.writeValueAsString(document))
                .param("at", Timestamp.from(document.recordedAt()))
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("truncate enterprise_view").update();
    }
}
