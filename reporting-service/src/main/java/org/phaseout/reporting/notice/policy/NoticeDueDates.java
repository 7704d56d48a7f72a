package org.phaseout.reporting.notice.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.alarm.Alarm;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.view.Holidays;
import org.springframework.stereotype.Component;

/** N2, E6a: the end of a window, and the last day for a withdrawal. */
@Component
class NoticeDueDates implements DueDates<NoticeEvent> {

    private static final String WINDOW = "window";
    private static final String WITHDRAWAL = "withdrawal";

    private final Holidays holidays;
    private final District district;

    NoticeDueDates(Holidays holidays, District district) {
        this.holidays = holidays;
        this.district = district;
    }

    @Override
    public Class<NoticeEvent> facts() {
        return NoticeEvent.class;
    }

    @Override
    public List<Alarm> setBy(NoticeEvent fact) {
        return switch (fact) {
            case NoticePublished published -> endOf(fact, published.window().lastDay());
            case NoticeChanged changed -> endOf(fact, changed.window().lastDay());
            case NoticeWithdrawalBecameDue due -> List.of(new Alarm(fact.aggregateId(), WITHDRAWAL, due.withdrawBy()));
            case NoticeCorrected _, NoticeWithdrawalClockBreached _, NoticeWithdrawn _, NoticeWindowEnded _ ->
                List.of();
        };
    }

    private static List<Alarm> endOf(NoticeEvent fact, @Nullable LocalDate lastDay) {
        return lastDay == null ? List.of() : List.of(new Alarm(fact.aggregateId(), WINDOW, lastDay));
    }

    @Override
    public Command ring(Alarm alarm) {
        var notice = NoticeId.of(alarm.aggregateId());
        return alarm.deadline().equals(WITHDRAWAL)
                ? new CheckWithdrawal(notice, holidays.known(district.code()))
                : new EndWindow(notice);
    }
}
