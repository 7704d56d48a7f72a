package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** A case would not do what it was asked, and this is why. */
public final class CaseRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record NotAtThisStep(String state) implements Reason {}

        record AlreadyOpened(String caseId, String enterpriseName) implements Reason {}

        record NotYourTrack(String track, String authority) implements Reason {}

        record NotYourCase(String department, String authority) implements Reason {}

        record NotYourGround(String township, String authority) implements Reason {}

        record TownshipOutsideDistrict(String township, String district) implements Reason {}

        record GroundUnknown(String ground) implements Reason {}

        record GroundOfAnotherTrack(String ground, String track) implements Reason {}

        record GroundNotFound(String ground) implements Reason {}

        record GroundNotInForce(String ground, LocalDate on) implements Reason {}

        /** The row is marked D. */
        record GroundUnverified(String ground) implements Reason {}

        record GroundNotYours(String ground, String authority) implements Reason {}

        /** @param missing words of the facts, in their order */
        record FactsMissing(String ground, List<String> missing) implements Reason {}

        /** 安全生产法113: counted back from the day. */
        record NotRepeated(String ground, long within180Days, long withinAYear, LocalDate on) implements Reason {}

        record NotOverPermitted(BigDecimal measured, BigDecimal permitted) implements Reason {}

        record OtherMedium(String ground, String medium) implements Reason {}

        record ActAfterFinding(LocalDate actOn, LocalDate foundOn) implements Reason {}

        record MeasurementMissing(String ground) implements Reason {}

        record MeasurementOutOfPlace(String ground) implements Reason {}

        record NotOverLimit(BigDecimal measured, BigDecimal limit) implements Reason {}

        record StandardNotInForce(String standard, LocalDate on) implements Reason {}

        record StandardOfAnotherIndustry(String standard, String industry) implements Reason {}

        record NoMandatoryLimit(String standard, String industry) implements Reason {}

        record LimitNotOfStandard(String standard, String indicator, BigDecimal stated) implements Reason {}

        record MeasureNotOfGround(String measure, String ground) implements Reason {}

        record MeasureNotYet(String measure, String first) implements Reason {}

        /** The row does not let them stand side by side. */
        record NotTogether(String measure, String other) implements Reason {}

        /** @param kinds one of which has to be so */
        record CircumstanceMissing(String measure, List<String> kinds) implements Reason {}

        record CircumstanceNotOfMeasure(String kind, String measure) implements Reason {}

        record CircumstanceNotShown(String kind, BigDecimal measured, BigDecimal permitted) implements Reason {}

        record OtherDocument(String measure, String document) implements Reason {}

        record IssuingBodyMissing(String ground) implements Reason {}

        record LimitMissing(String measure) implements Reason {}

        record LimitOutOfPlace(String measure) implements Reason {}

        record LimitTooLong(int months) implements Reason {}

        record LimitBeforeOrder(LocalDate until, LocalDate orderedOn) implements Reason {}

        /** @param where in the data of the action */
        record DocumentNumberMissing(String where) implements Reason {}

        record DocumentOfAnotherCase(String number, String caseId) implements Reason {}

        /** @param where in the data of the action */
        record DateInTheFuture(String where, LocalDate on, LocalDate reportedOn) implements Reason {}

        record BeforeItsCause(LocalDate on, LocalDate cause) implements Reason {}

        record BeforeService(LocalDate on, LocalDate servedOn) implements Reason {}

        record ServedAfterItsEnd(LocalDate until, LocalDate servedOn) implements Reason {}

        record NoExtensionHere(String measure) implements Reason {}

        record AskedTooLate(LocalDate lastDay) implements Reason {}

        record NotAskedFor() implements Reason {}

        record ExtensionTooLong(int months, LocalDate longest) implements Reason {}

        record ExtensionTooManyDays(int days, LocalDate longest) implements Reason {}

        record ExtensionAddsNothing(LocalDate end) implements Reason {}

        record ExtensionUnanswered() implements Reason {}

        record NoFineOnGround(String ground) implements Reason {}

        record FineOutOfRange(BigDecimal from, BigDecimal to) implements Reason {}

        record FineBeforeLapse(String ground) implements Reason {}

        record FinedAlready(String ground, String number) implements Reason {}

        record GoodsValueMissing(String ground) implements Reason {}

        /** @param about ground of a fine, licence, or {@code closure}; so in all that concern a notice */
        record NotNoticed(String about) implements Reason {}

        record NothingToNotice(String about) implements Reason {}

        record StatementsBeforeNotice(LocalDate statementsBy, LocalDate noticedOn) implements Reason {}

        record NoticeWithoutAmount(String about) implements Reason {}

        record HearingDue(String about) implements Reason {}

        record AnsweredAlready(String about, String answer) implements Reason {}

        record NoHearingOffered(String about) implements Reason {}

        record HearingAskedTooLate(LocalDate lastDay) implements Reason {}

        record NoHearingAsked(String about) implements Reason {}

        record HearingNotCalled(String about) implements Reason {}

        /** @param day on which it would end by what is published */
        record HolidaysNotPublished(LocalDate day) implements Reason {}

        record HearingTooSoon(LocalDate heldOn, LocalDate earliest) implements Reason {}

        record HearingOutstanding(String about) implements Reason {}

        record TermToAnswerRuns(String about, LocalDate lastDay) implements Reason {}

        record NotReadied(String about, String by) implements Reason {}

        record ReadiedAlready(String about, String by) implements Reason {}

        record HeavierThanNoticed(BigDecimal noticed) implements Reason {}

        record ConsentMissing() implements Reason {}

        record NoSuchPenalty(String number) implements Reason {}

        record ServedAlready(String number, LocalDate servedOn) implements Reason {}

        record PublicationDecidedAlready(String number) implements Reason {}

        record PublicationWithoutEnd() implements Reason {}

        record OnePersonAlone() implements Reason {}

        /** @param named officers who are not one */
        record TooFewOfficers(int named) implements Reason {}

        /** No fine that stands. */
        record NoSuchFine(String fine) implements Reason {}

        record FineNotServed(String fine) implements Reason {}

        /** Demand, application and daily penalty are done once, and one document decides on one day. */
        record DoneAlready(String fine, LocalDate on) implements Reason {}

        record NothingOwed(String fine) implements Reason {}

        record PaidMoreThanOwed(BigDecimal owed) implements Reason {}

        record NotOverdueYet(LocalDate lastDay) implements Reason {}

        record DemandMissing(String fine) implements Reason {}

        record DemandRunning(LocalDate lastDay) implements Reason {}

        record AppealOpen(LocalDate until) implements Reason {}

        record AppealPending(String fine) implements Reason {}

        record CourtTermLapsed(LocalDate lastDay) implements Reason {}

        record NoDailyPenalty(String ground) implements Reason {}

        record CorrectionNotRefused(String ground) implements Reason {}

        /** @param sum of the daily penalty, by the fine and the days */
        record SumNotAsComputed(BigDecimal sum) implements Reason {}

        record NothingFollows(String ground) implements Reason {}

        /** @param first the measure that opens the way */
        record NothingFollowsYet(String ground, String first) implements Reason {}

        record MeasureComesFirst(String ground) implements Reason {}

        record ApprovalAskedFor() implements Reason {}

        record DecisionAskedFor() implements Reason {}

        record NoSuchRevocation(String licence) implements Reason {}

        record RevokedAlready(String licence) implements Reason {}

        /** @param awaited what the row asks for first */
        record RevocationNotYet(String licence, String awaited) implements Reason {}

        record GravityMissing(String licence) implements Reason {}

        /** @param grounds one of which it is about */
        record GroundNotNamed(List<String> grounds) implements Reason {}

        record NotEndedByFiling(String measure) implements Reason {}

        /** 令30号: no re-inspection lifts it. */
        record LiftedByFiling(String measure) implements Reason {}

        /** Its row asks for no plan and no check after its end. */
        record NoRectification(String measure) implements Reason {}

        record PlanNotPublic() implements Reason {}

        record NotYetReferable() implements Reason {}

        record NoGovernment(String level, List<String> governments) implements Reason {}

        record DecisionBeforeReferral(LocalDate on, LocalDate referredOn) implements Reason {}

        record DistrictDecidesItself(String authority) implements Reason {}

        record ClosingWithoutDecision() implements Reason {}

        record DecidedAgainst(String number) implements Reason {}

        /** @param whose order it is, by what was decided or approved */
        record ClosingNotYours(String whose, String authority) implements Reason {}

        record DecisionStands(String number) implements Reason {}

        record ResultNotOfStep(String result, List<String> possible) implements Reason {}

        record NothingToReview() implements Reason {}

        /** No decision of the case that stands. */
        record NoSuchDecision(String number) implements Reason {}

        /** E6a: an outcome is not wider than what was filed. */
        record NotFiledAbout(String numbers) implements Reason {}

        /** Several reviews or stays differ in what they are about. */
        record DecisionsNotNamed() implements Reason {}

        /** @param what was decided, in the words of a notice; {@code number} of the document that was undone */
        record UndoneForGood(String what, String number) implements Reason {}

        record DocumentUndone(String number) implements Reason {}

        record NothingToChange() implements Reason {}

        record StayInForce(LocalDate since) implements Reason {}

        record NotStayed() implements Reason {}

        /** U12. */
        record NotUndone(UndoFlaw flaw) implements Reason {}

        record NothingCorrected() implements Reason {}
    }

    private final transient Reason reason;

    CaseRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
