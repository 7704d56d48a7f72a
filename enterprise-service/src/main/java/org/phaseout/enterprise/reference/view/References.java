package org.phaseout.enterprise.reference.view;

import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.domain.Undoing;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * U12: whose facts rest on whose, across aggregates. It knows no kind of fact: a fact says by the claims it takes what
 * others may rest on ({@link Claim#restedOn()}), or what it rests on itself.
 */
@Component
public class References implements Follower {

    private static final String NAME = "references";

    private final JdbcClient jdbc;
    private final AfterWait wait;

    References(JdbcClient jdbc, AfterWait wait) {
        this.jdbc = jdbc;
        this.wait = wait;
    }

    /**
     * What rests on an aggregate, as of now. Rejects the request where that does not become known within a second; the
     * sender tries again.
     */
    public Referrers to(String aggregateId) {
        if (!wait.upToNow(NAME)) {
            throw new Rejected(Problem.of(503, "too-busy", null));
        }
        return ground(aggregateId)
                .map(claim -> new Referrers(claim, last(claim), standing(aggregateId)))
                .orElse(Referrers.NONE);
    }

    private Optional<Claim> ground(String aggregateId) {
        return jdbc.sql("""
                        select claim_kind, claim_value from reference where aggregate_id = ? and ground = aggregate_id
                        order by position desc limit 1
                        """)
                .param(aggregateId)
                .query((row, _) -> new Claim(row.getString(1), row.getString(2)))
                .optional();
    }

    private String last(Claim claim) {
        return jdbc.sql("""
                        select aggregate_id from reference where claim_kind = ? and claim_value = ?
                        order by position desc limit 1
                        """)
                .params(claim.kind(), claim.value())
                .query((row, _) -> row.getString(1))
                .single();
    }

    private List<String> standing(String ground) {
        return jdbc.sql("""
                        select distinct aggregate_id from reference
                        where ground = :ground and aggregate_id <> :ground and stands order by aggregate_id
                        """)
                .param("ground", ground)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof Undoing undoing) {
                jdbc.sql("update reference set stands = false where aggregate_id = ? and version = ?")
                        .params(recorded.aggregateId(), undoing.version())
                        .update();
            }
            var taken = recorded.fact().claims().stream()
                    .map(References::taken)
                    .flatMap(List::stream)
                    .toList();
            taken.stream().filter(Claim::isRestedOn).forEach(claim -> keep(claim, recorded, taken));
        }
    }

    private static List<Claim> taken(ClaimChange change) {
        return switch (change) {
            case Taken(var claim) -> List.of(claim);
            case Released _ -> List.of();
        };
    }

    /** What takes the claim that others rest on is the ground itself; what rests on it finds the ground before it. */
    private void keep(Claim claim, Recorded<Fact> recorded, List<Claim> taken) {
        var isGround = taken.stream().anyMatch(each -> each.restedOn().equals(claim));
        jdbc.sql("""
                        insert into reference (aggregate_id, version, claim_kind, claim_value, position, district, stands,
                            ground)
                        values (:aggregate, :version, :kind, :value, :position, :district, true,
                            case when :isGround then :aggregate else coalesce(
                                (select ground from reference where claim_kind = :kind and claim_value = :value
                                    and ground = aggregate_id order by position desc limit 1), '') end)
                        on conflict do nothing
                        """)
                .param("aggregate", recorded.aggregateId())
                .param("version", recorded.version())
                .param("kind", claim.kind())
                .param("value", claim.value())
                .param("position", recorded.position())
                .param("district", recorded.district())
                .param("isGround", isGround)
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("truncate reference").update();
    }
}
