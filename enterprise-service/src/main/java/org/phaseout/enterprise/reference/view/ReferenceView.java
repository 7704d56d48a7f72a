package org.phaseout.enterprise.reference.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.phaseout.enterprise.reference.view.Grounds.Ground;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Undoing;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code reference} up with the ledger. It knows no kind of fact: a fact says by the claims it takes what others may
 * rest on ({@link Claim#restedOn()}), or what it rests on itself.
 */
@Component
class ReferenceView implements Follower {

    static final String NAME = "references";

    private final JdbcClient jdbc;
    private final ManyRows rows;

    ReferenceView(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What rests on something first: what undoes it comes after it, in the same batch or a later one. */
    @Override
    public void apply(List<Recorded<Fact>> batch) {
        keep(batch.stream().flatMap(Resting::of).toList());
        rows.write(
                """
                update reference r set stands = false
                from jsonb_populate_recordset(null::reference, :rows::jsonb) u
                where (r.aggregate_id, r.version) = (u.aggregate_id, u.version)
                """,
                batch.stream()
                        .filter(recorded -> recorded.fact() instanceof Undoing)
                        .map(recorded -> Map.of(
                                "aggregate_id",
                                recorded.aggregateId(),
                                "version",
                                ((Undoing) recorded.fact()).version()))
                        .toList());
    }

    private void keep(List<Resting> resting) {
        var grounds = new Grounds(resting.isEmpty() ? Map.of() : known(resting));
        rows.write(
                """
                insert into reference
                select r.* from jsonb_populate_recordset(null::reference, :rows::jsonb) r
                on conflict do nothing
                """,
                resting.stream().map(each -> each.columns(grounds.of(each))).toList());
    }

    /** However many rest on a claim, one row is read: {@code reference_ground_of_claim} has the last ground first. */
    private Map<Claim, Ground> known(List<Resting> resting) {
        var claims = resting.stream().map(Resting::claim).distinct().toList();
        return jdbc
                .sql("""
                        select claim_kind, claim_value, last.ground, last.position
                        from unnest(:kinds::text[], :values::text[]) as asked (claim_kind, claim_value),
                            lateral (
                                select ground, position from reference r
                                where (r.claim_kind, r.claim_value) = (asked.claim_kind, asked.claim_value)
                                    and r.ground = r.aggregate_id
                                order by position desc limit 1) as last
                        """)
                .param("kinds", claims.stream().map(Claim::kind).toArray(String[]::new))
                .param("values", claims.stream().map(Claim::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        new Claim(row.getString(1), row.getString(2)), new Ground(row.getString(3), row.getLong(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void reset() {
        jdbc.sql("truncate reference").update();
    }
}
