package org.phaseout.reporting.rollup.web;

import java.util.function.Predicate;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Readers;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Then;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Who reads the rollup (decision 0008): anyone what is published, an authority with the token that docs/authorities.md
 * names everything.
 */
@Component
class Audience {

    private final District district;

    Audience(District district) {
        this.district = district;
    }

    boolean readsAll() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                && district.code().equals(token.getToken().getClaimAsString("district"))
                && Readers.include(new Authority(String.valueOf(token.getToken().getClaimAsString("authority"))));
    }

    Predicate<Figure> reads() {
        var all = readsAll();
        return figure -> all || figure.isPublished();
    }

    /**
     * Refuses what the reader may not see: a figure that is not published, and what was known before it was corrected or
     * withdrawn.
     */
    void check(Figure figure, Then then) {
        if (!reads().test(figure)) {
            throw new Rejected(Problem.of(403, "U10-figure-not-published", "figure", figure.code()));
        }
        check(then);
    }

    /** Whether all adds up is asked by those who may read all. */
    void checkAudit() {
        if (!readsAll()) {
            throw new Rejected(Problem.of(403, "R2-audit-not-published", ""));
        }
    }

    void check(Then then) {
        if (then.knownAt() != null && !readsAll()) {
            throw new Rejected(Problem.of(403, "N3-known-then-not-published", "knownAt"));
        }
    }
}
