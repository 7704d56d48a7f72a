package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Readers;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.record.domain.UnitRecord.State;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Lineages.Question;
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

    /**
     * States that a notice or its timeline tells of each unit. Identified and listed are not among them: what is left
     * beside them would be the units whose way out has been determined, which is for the authorities.
     */
    private static final Set<String> ANNOUNCED = EnumSet.range(State.SEALED, State.ACCEPTED).stream()
            .map(State::code)
            .collect(toUnmodifiableSet());

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

    /** U4, N2: nor by itself a unit of which no notice tells where it stands; it is counted among the others. */
    void check(Question question) {
        check(question.figure(), question.then());
        var state = question.slice().state();
        if (!readsAll() && !isAnnounced(state)) {
            throw new Rejected(Problem.of(403, "U4-state-not-published", "state", String.valueOf(state)));
        }
    }

    /** Which figures the reader may open to their records. */
    Predicate<Question> opens() {
        var all = readsAll();
        return question -> all
                || (question.figure().isPublished()
                        && question.then().knownAt() == null
                        && isAnnounced(question.slice().state()));
    }

    private static boolean isAnnounced(@Nullable String state) {
        return state == null || ANNOUNCED.contains(state);
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
