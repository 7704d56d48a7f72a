package org.phaseout.enterprise.reference.view;

import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.read.AfterWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** U12: what rests on whose facts, across aggregates. */
@Component
public class References {

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
        if (!wait.upToNow(ReferenceView.NAME)) {
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
}
