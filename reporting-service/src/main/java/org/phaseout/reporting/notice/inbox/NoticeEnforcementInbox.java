package org.phaseout.reporting.notice.inbox;

import java.util.Set;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.HolidayCalendarPublished;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.view.Holidays;
import org.phaseout.reporting.notice.view.UnlawfulDecisions;
import org.springframework.stereotype.Component;

/**
 * What enforcement-service tells and no unit does: holidays → the calendar by which a withdrawal is due (E6a, E7), and
 * decisions found unlawful.
 */
@Component
class NoticeEnforcementInbox implements InboxHandler<EnforcementMessage> {

    private final Holidays holidays;
    private final WhenACalendarIsPublishedThenWithdrawalsAreConfirmed confirmation;
    private final UnlawfulDecisions decisions;
    private final WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful;

    NoticeEnforcementInbox(
            Holidays holidays,
            WhenACalendarIsPublishedThenWithdrawalsAreConfirmed confirmation,
            UnlawfulDecisions decisions,
            WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful) {
        this.holidays = holidays;
        this.confirmation = confirmation;
        this.decisions = decisions;
        this.unlawful = unlawful;
    }

    @Override
    public String name() {
        return "notice-enforcement";
    }

    @Override
    public String topic() {
        return EnforcementMessage.TOPIC;
    }

    @Override
    public Class<EnforcementMessage> speaks() {
        return EnforcementMessage.class;
    }

    @Override
    public void on(Message<EnforcementMessage> message) {
        switch (message.body()) {
            case HolidayCalendarPublished published -> take(published, message.header());
            case EnforcementMessage.CaseFoundUnlawful _ -> unlawful.found(message.header());
            case EnforcementMessage.CaseCorrected said -> unlawful.undone(said.undoing(), message.header());
            case EnforcementMessage.CaseVoided said -> unlawful.undone(said.undoing(), message.header());
            // every other outcome reaches the notices through the units it concerns
            case EnforcementMessage.CaseOpened _,
                    EnforcementMessage.CaseGroundFound _,
                    EnforcementMessage.CaseMeasureOrdered _,
                    EnforcementMessage.CaseMeasureServed _,
                    EnforcementMessage.CaseExtensionGranted _,
                    EnforcementMessage.CaseExtensionRefused _,
                    EnforcementMessage.CaseReinspectedMet _,
                    EnforcementMessage.CaseReinspectedFailed _,
                    EnforcementMessage.CaseLimitLapsed _,
                    EnforcementMessage.CaseLapseOvertaken _,
                    EnforcementMessage.CaseReferred _,
                    EnforcementMessage.CaseDecided _,
                    EnforcementMessage.CaseClosingOrdered _,
                    EnforcementMessage.CaseCarriedOut _,
                    EnforcementMessage.CaseClosed _,
                    EnforcementMessage.CaseReviewFiled _,
                    EnforcementMessage.CaseStayed _,
                    EnforcementMessage.CaseStayEnded _,
                    EnforcementMessage.CaseUpheld _,
                    EnforcementMessage.CaseAnnulled _,
                    EnforcementMessage.CaseChanged _,
                    EnforcementMessage.CaseFoundVoid _,
                    EnforcementMessage.CaseRedecisionOrdered _ -> {}
        }
    }

    private void take(HolidayCalendarPublished published, MessageHeader header) {
        var year = new PublishedYear(
                published.year(),
                published.publishedOn(),
                published.document(),
                Set.copyOf(published.daysOff()),
                Set.copyOf(published.workingWeekends()));
        holidays.put(header.district(), header.key(), header.version(), year);
        confirmation.on(year, header);
    }

    @Override
    public void reset() {
        holidays.clear();
        decisions.clear();
    }
}
