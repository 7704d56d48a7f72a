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
 */
public record Follows(
        Closing closing,
        String decider,
        boolean atOnce,
        @Nullable String after,
        List<Revocation> revocations) {

    public enum Closing {
        /** It ends with the measure or the fine. */
        NONE,
        /** The department proposes, a government decides. */
        GOVERNMENT_DECIDES,
        /** The department orders, with the approval of the government that has the power. */
        DEPARTMENT_WITH_APPROVAL
    }

    /** @param requested another body decides, and the department requests it */
    public record Revocation(String licence, String clause, boolean requested) {}

    public Follows {
        revocations = List.copyOf(revocations);
    }

    public Optional<Revocation> revocation(String licence) {
        return revocations.stream()
                .filter(each -> each.licence().equals(licence))
                .findFirst();
    }
}
