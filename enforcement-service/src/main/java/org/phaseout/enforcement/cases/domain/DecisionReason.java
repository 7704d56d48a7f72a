package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of a referral, a decision, a revocation, a closing order or the end of a case (E6, E8). */
public sealed interface DecisionReason extends Reason {

    record NothingFollows(String ground) implements DecisionReason {}

    /** @param first the measure that opens the way */
    record NothingFollowsYet(String ground, String first) implements DecisionReason {}

    record MeasureComesFirst(String ground) implements DecisionReason {}

    record NotYetReferable() implements DecisionReason {}

    record ApprovalAskedFor() implements DecisionReason {}

    record DecisionAskedFor() implements DecisionReason {}

    record NoGovernment(String level, List<String> governments) implements DecisionReason {}

    record DecisionBeforeReferral(LocalDate on, LocalDate referredOn) implements DecisionReason {}

    record DistrictDecidesItself(String authority) implements DecisionReason {}

    record NoSuchRevocation(String licence) implements DecisionReason {}

    record RevokedAlready(String licence) implements DecisionReason {}

    /** @param awaited what the row asks for first */
    record RevocationNotYet(String licence, String awaited) implements DecisionReason {}

    record GravityMissing(String licence) implements DecisionReason {}

    record ClosingWithoutDecision() implements DecisionReason {}

    record DecidedAgainst(String number) implements DecisionReason {}

    /** @param whose order it is, by what was decided or approved */
    record ClosingNotYours(String whose, String authority) implements DecisionReason {}

    record DecisionStands(String number) implements DecisionReason {}

    record ResultNotOfStep(String result, List<String> possible) implements DecisionReason {}
}
