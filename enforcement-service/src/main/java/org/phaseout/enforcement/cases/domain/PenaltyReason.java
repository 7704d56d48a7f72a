package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of a penalty and of what is around it, from the notice to the publication (E6–E8, E11). */
public sealed interface PenaltyReason extends Reason {

    record NoFineOnGround(String ground) implements PenaltyReason {}

    record FineOutOfRange(BigDecimal from, BigDecimal to) implements PenaltyReason {}

    record FineBeforeLapse(String ground) implements PenaltyReason {}

    record FinedAlready(String ground, String number) implements PenaltyReason {}

    record GoodsValueMissing(String ground) implements PenaltyReason {}

    /** @param about ground of a fine, licence, or {@code closure}; so in all that concern a notice */
    record NotNoticed(String about) implements PenaltyReason {}

    record NothingToNotice(String about) implements PenaltyReason {}

    record StatementsBeforeNotice(LocalDate statementsBy, LocalDate noticedOn) implements PenaltyReason {}

    record NoticeWithoutAmount(String about) implements PenaltyReason {}

    record HeavierThanNoticed(BigDecimal noticed) implements PenaltyReason {}

    record AnsweredAlready(String about, String answer) implements PenaltyReason {}

    record HearingDue(String about) implements PenaltyReason {}

    record NoHearingOffered(String about) implements PenaltyReason {}

    record HearingAskedTooLate(LocalDate lastDay) implements PenaltyReason {}

    record NoHearingAsked(String about) implements PenaltyReason {}

    record HearingNotCalled(String about) implements PenaltyReason {}

    /** @param day on which it would end by what is published */
    record HolidaysNotPublished(LocalDate day) implements PenaltyReason {}

    record HearingTooSoon(LocalDate heldOn, LocalDate earliest) implements PenaltyReason {}

    record HearingOutstanding(String about) implements PenaltyReason {}

    record TermToAnswerRuns(String about, LocalDate lastDay) implements PenaltyReason {}

    record NotReadied(String about, String by) implements PenaltyReason {}

    record ReadiedAlready(String about, String by) implements PenaltyReason {}

    record ConsentMissing() implements PenaltyReason {}

    record NoSuchPenalty(String number) implements PenaltyReason {}

    record ServedAlready(String number, LocalDate servedOn) implements PenaltyReason {}

    record PublicationDecidedAlready(String number) implements PenaltyReason {}

    record PublicationWithoutEnd() implements PenaltyReason {}

    record NoDailyPenalty(String ground) implements PenaltyReason {}

    record CorrectionNotRefused(String ground) implements PenaltyReason {}

    /** @param sum of the daily penalty, by the fine and the days */
    record SumNotAsComputed(BigDecimal sum) implements PenaltyReason {}
}
