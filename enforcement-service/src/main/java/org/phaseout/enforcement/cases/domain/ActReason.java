package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.platform.domain.UndoFlaw;

/** What stands in the way of any act in a case: whose it is, when, by which document, and whether it stands (E6, E8, U12). */
public sealed interface ActReason extends Reason {

    record NotAtThisStep(String state) implements ActReason {}

    record NotYourCase(String department, String authority) implements ActReason {}

    record GroundNotFound(String ground) implements ActReason {}

    /** @param grounds one of which it is about */
    record GroundNotNamed(List<String> grounds) implements ActReason {}

    /** @param named officers who are not one */
    record TooFewOfficers(int named) implements ActReason {}

    record OnePersonAlone() implements ActReason {}

    /** @param where in the data of the action */
    record DocumentNumberMissing(String where) implements ActReason {}

    record DocumentOfAnotherCase(String number, String caseId) implements ActReason {}

    /** @param where in the data of the action */
    record DateInTheFuture(String where, LocalDate on, LocalDate reportedOn) implements ActReason {}

    record BeforeItsCause(LocalDate on, LocalDate cause) implements ActReason {}

    /** Demand, application and daily penalty are done once, and one document decides on one day. */
    record DoneAlready(String fine, LocalDate on) implements ActReason {}

    /** U12. */
    record NotUndone(UndoFlaw flaw) implements ActReason {}

    record NothingCorrected() implements ActReason {}
}
