package org.phaseout.enforcement.knownunit.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What enterprises are called, which are another service's; read with their units. */
@Component
public class KnownNames {

    private final JdbcClient jdbc;

    KnownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A name as a registration or a renaming says it.
     *
     * @param version of the enterprise that says so
     */
    public record Name(String district, String enterprise, long version, String uscc, String name) {}

    /** It counts from its own place, or from that of the one it was said to correct. */
    public void keep(Name name) {
        jdbc.sql("""
                        insert into known_enterprise_name (enterprise, version, place, stands, district, uscc, name)
                        values (:enterprise, :version, :version, true, :district, :uscc, :name)
                        on conflict (enterprise, version) do update set uscc = excluded.uscc, name = excluded.name
                        """)
                .param("enterprise", name.enterprise())
                .param("version", name.version())
                .param("district", name.district())
                .param("uscc", name.uscc())
                .param("name", name.name())
                .update();
    }

    /**
     * What was told by mistake (U12): the name before it is the name again.
     *
     * @param replacedBy version at which the name follows that stands where the wrong one stood; null where none does
     */
    public void undo(String enterprise, long version, @Nullable Long replacedBy) {
        jdbc.sql("update known_enterprise_name set stands = false where enterprise = ? and version = ?")
                .params(enterprise, version)
                .update();
        if (replacedBy != null) {
            jdbc.sql("""
                            insert into known_enterprise_name (enterprise, version, place, stands, district)
                            select enterprise, :replacedBy, place, true, district from known_enterprise_name
                            where enterprise = :enterprise and version = :version
                            on conflict (enterprise, version) do nothing
                            """)
                    .param("enterprise", enterprise)
                    .param("version", version)
                    .param("replacedBy", replacedBy)
                    .update();
        }
    }

    public void forgetAll() {
        jdbc.sql("truncate known_enterprise_name").update();
    }
}
