package org.phaseout.enterprise;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans of townships that are open, as far as a listing looks: their claim is held. */
public final class OpenPlans {

    public static void of(JdbcClient database, String township, int year) {
        database.sql("""
                        insert into claim (kind, value, district, holder) values ('plan', ?, '350504', ?)
                        on conflict do nothing
                        """)
                .params(township + "/" + year, "P-" + township + "-" + year)
                .update();
    }

    private OpenPlans() {}
}
