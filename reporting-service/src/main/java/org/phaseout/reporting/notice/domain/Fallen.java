package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;

/**
 * E6a: the ground of a notice has fallen, and the notice is to be withdrawn.
 *
 * @param on the day it fell; null in what was stored before it was kept, whose last day stays provisional if it is
 * @param breached nobody withdrew it in time
 */
record Fallen(String outcome, @Nullable LocalDate on, Due due, boolean breached) {

    private static final int DAYS_TO_WITHDRAW = 3;

    static Fallen of(NoticeWithdrawalBecameDue event) {
        return new Fallen(event.outcome(), event.fellOn(), new Due(event.withdrawBy(), event.provisional()), false);
    }

    /** 行政处罚法 48: three working days after the day on which the ground fell. */
    static Fallen on(LocalDate day, String outcome, WorkingCalendar calendar) {
        return new Fallen(outcome, day, calendar.workingDaysAfter(day, DAYS_TO_WITHDRAW), false);
    }

    /** E7: a provisional last day is reckoned again once the holidays that decide it are published; no other ever is. */
    Optional<Fallen> confirmedBy(WorkingCalendar calendar) {
        return Optional.ofNullable(on)
                .filter(_ -> due.provisional())
                .map(day -> on(day, outcome, calendar))
                .filter(reckoned -> !reckoned.due.provisional());
    }

    boolean becomesABreachOn(LocalDate today) {
        return !breached && !due.provisional() && today.isAfter(due.lastDay());
    }

    Fallen breach() {
        return new Fallen(outcome, on, due, true);
    }

    NoticeWithdrawalBecameDue told(NoticeId id) {
        return new NoticeWithdrawalBecameDue(
                id.unitId(), id.kind().code(), outcome, due.lastDay(), due.provisional(), on);
    }
}
