package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * What the enterprise was told it has to expect, and may answer.
 *
 * @param about ground of a fine, {@code ground:daily-penalty}, {@code ground:measure}, licence of a revocation, or
 *     {@code closure}
 * @param amount that it states, in CNY; of a daily penalty the sum as it was computed
 * @param hearingBy last day to ask for a hearing; null where none is offered
 */
public record NoticeLine(
        String about,
        @Nullable BigDecimal amount,
        String documentNumber,
        LocalDate noticedOn,
        LocalDate statementsBy,
        @Nullable Limit hearingBy,
        List<String> answers,
        @Nullable LocalDate hearingOn,
        @Nullable LocalDate heardOn,
        List<String> readied) {

    /** A day that was provisional when it was told, as the first calendar that confirms it has settled it (E7). */
    public NoticeLine settled(WorkingCalendar calendar) {
        return hearingBy == null || !hearingBy.provisional()
                ? this
                : new NoticeLine(
                        about,
                        amount,
                        documentNumber,
                        noticedOn,
                        statementsBy,
                        Notices.hearingTerm(noticedOn, calendar),
                        answers,
                        hearingOn,
                        heardOn,
                        readied);
    }

    static NoticeLine of(Notice notice) {
        var as = notice.as();
        return new NoticeLine(
                as.about(),
                as.amount(),
                as.documentNumber(),
                notice.on(),
                as.statementsBy(),
                as.hearingBy(),
                notice.answers().keySet().stream().sorted().toList(),
                notice.called(),
                notice.heldOn(),
                notice.readied().keySet().stream().sorted().toList());
    }
}
