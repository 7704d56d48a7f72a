package org.phaseout.reporting.notice.inbox;

import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.view.Holidays;
import org.phaseout.reporting.notice.view.Unsettled;
import org.springframework.stereotype.Component;

/**
 * E7: a last day for withdrawal that was provisional is reckoned by the calendar; what was confirmed before is not
 * touched. A notice that this misses is confirmed by its alarm.
 */
@Component
class WhenACalendarIsPublishedThenWithdrawalsAreConfirmed {

    private static final String POLICY = "when-a-calendar-is-published-then-withdrawals-are-confirmed";

    private final PolicyCommands commands;
    private final Holidays holidays;
    private final Unsettled unsettled;

    WhenACalendarIsPublishedThenWithdrawalsAreConfirmed(
            PolicyCommands commands, Holidays holidays, Unsettled unsettled) {
        this.commands = commands;
        this.holidays = holidays;
        this.unsettled = unsettled;
    }

    void on(PublishedYear published, MessageHeader header) {
        var calendar = holidays.known(header.district()).with(published);
        for (var notice : unsettled.provisional(header.district())) {
            commands.send(POLICY, header, new CheckWithdrawal(notice, calendar));
        }
    }
}
