package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of a review, a stay or an outcome, and of what an outcome has undone (E6a). */
public sealed interface ReviewReason extends Reason {

    record NothingToReview() implements ReviewReason {}

    /** No decision of the case that stands. */
    record NoSuchDecision(String number) implements ReviewReason {}

    /** E6a: an outcome is not wider than what was filed. */
    record NotFiledAbout(String numbers) implements ReviewReason {}

    /** Several reviews or stays differ in what they are about. */
    record DecisionsNotNamed() implements ReviewReason {}

    record NothingToChange() implements ReviewReason {}

    /** @param what was decided, in the words of a notice; {@code number} of the document that was undone */
    record UndoneForGood(String what, String number) implements ReviewReason {}

    record DocumentUndone(String number) implements ReviewReason {}

    record StayInForce(LocalDate since) implements ReviewReason {}

    record NotStayed() implements ReviewReason {}
}
