package org.phaseout.enforcement.rules.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may follow where measure and fine have not helped (E6).
 *
 * @param closing who decides that the enterprise is suspended or closed
 * @param decider who that is, in the words of the clause
 * @param atOnce no measure need come before the referral
 * @param after only this measure opens the way to the referral; null where any does
 * @param needs what has to be so of the measure before the referral; null where none need come first, or nothing follows
 */
public record Follows(
        Closing closing,
        String decider,
        boolean atOnce,
        @Nullable String after,
        @Nullable Condition needs,
        List<Revocation> revocations) {

    public enum Closing {
        /** It ends with the measure or the fine. */
        NONE,
        /** The department proposes, a government decides. */
        GOVERNMENT_DECIDES,
        /** The department orders, with the approval of the government that has the power. */
        DEPARTMENT_WITH_APPROVAL
    }

    /**
     * @param requested another body decides, and the department requests it
     * @param grave the clause asks for gravity (情节严重), which the department states
     * @param after the measure that {@code needs} speaks of; null where it speaks of none
     * @param needs what has to be so before it; null where the ground is enough
     */
    public record Revocation(
            String licence,
            String clause,
            boolean requested,
            boolean grave,
            @Nullable String after,
            @Nullable Condition needs) {

        public Revocation {
            if ((after == null) != (needs == null || needs == Condition.CLOSURE_DECIDED)) {
                throw new IllegalArgumentException(licence + " waits for a measure that it names, or for none");
            }
        }
    }

    public Follows {
        if ((closing == Closing.NONE || atOnce) != (needs == null)) {
            throw new IllegalArgumentException("a referral that a measure precedes says what has to be so of it");
        }
        revocations = List.copyOf(revocations);
    }

    Follows asBefore() {
        var atOnceOfTheGround = revocations.stream()
                .map(each -> new Revocation(each.licence(), each.clause(), each.requested(), false, null, null))
                .toList();
        return new Follows(closing, decider, atOnce, after, needs == null ? null : Condition.SERVED, atOnceOfTheGround);
    }

    public Optional<Revocation> revocation(String licence) {
        return revocations.stream()
                .filter(each -> each.licence().equals(licence))
                .findFirst();
    }
}
