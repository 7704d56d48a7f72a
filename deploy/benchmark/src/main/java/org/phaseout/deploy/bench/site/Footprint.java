package org.phaseout.deploy.bench.site;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much is written.
 *
 * @param tables bytes of all tables of the database with their indexes
 * @param log bytes of write-ahead log since the server was made
 */
public record Footprint(long tables, long log) {

    public static Footprint of(DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("""
                        select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as tables,
                               pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint as log
                        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                        """)
                .query((row, _) -> new Footprint(row.getLong("tables"), row.getLong("log")))
                .single();
    }

    public Footprint since(Footprint before) {
        return new Footprint(tables - before.tables, log - before.log);
    }
}
