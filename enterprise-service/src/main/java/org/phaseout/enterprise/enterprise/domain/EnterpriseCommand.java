package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.domain.Undo;

/** Everything that may be asked of an enterprise. */
public sealed interface EnterpriseCommand extends Command {

    EnterpriseId enterpriseId();

    @Override
    default String aggregateId() {
        return enterpriseId().value();
    }

    /** What an authority may tell of an enterprise, and tell again when it was wrong (U12). */
    sealed interface Tellable extends EnterpriseCommand {}

    /**
     * Enters an enterprise into the survey (摸底排查).
     *
     * @param township GB/T 2260 code of the township it sits in
     * @param industryCode GB/T 4754 class, four digits, in {@code industryEdition}
     */
    record RegisterEnterprise(
            EnterpriseId enterpriseId,
            Uscc uscc,
            String name,
            String township,
            String industryCode,
            String industryEdition)
            implements Tellable {

        @Override
        public Set<Claim> claims() {
            return Set.of(uscc.claim(), uscc.claim().restedOn());
        }
    }

    /**
     * Gives an enterprise its new name (更名); identity, code and units stay.
     *
     * @param document of the market regulator's change of registration
     */
    record RenameEnterprise(EnterpriseId enterpriseId, String name, String document) implements Tellable {}

    /**
     * U12: a fact was told that never was.
     *
     * @param referrers units of the enterprise, where it is its registration that is to go
     */
    record VoidEnterpriseFact(EnterpriseId enterpriseId, Undo undo, Referrers referrers) implements EnterpriseCommand {

        @Override
        public Set<Claim> claims() {
            return referrers.claims();
        }
    }

    /**
     * U12: a fact was told wrongly.
     *
     * @param instead the fact as it was, of the same kind
     * @param occurredOn the day it happened; null when the day was right
     */
    record CorrectEnterpriseFact(
            EnterpriseId enterpriseId,
            Undo undo,
            Tellable instead,
            @Nullable LocalDate occurredOn) implements EnterpriseCommand {

        @Override
        public Set<Claim> claims() {
            return instead.claims();
        }
    }

    /**
     * E6: a closing decision against the holder of a code.
     *
     * @param uscc whom it was decided against; an enterprise that holds another code is not concerned
     * @param body that decided, with number and date of its document
     */
    record MarkClosure(
            EnterpriseId enterpriseId, String uscc, String caseId, String body, String number, LocalDate decidedOn)
            implements EnterpriseCommand {}

    /**
     * E6a: the closing decision of a case fell.
     *
     * @param outcome annulled, changed, found-void, redecision-ordered, or voided as told wrongly
     */
    record MarkClosureAnnulled(EnterpriseId enterpriseId, String caseId, String outcome) implements EnterpriseCommand {}
}
