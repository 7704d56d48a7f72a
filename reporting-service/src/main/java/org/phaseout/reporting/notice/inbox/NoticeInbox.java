package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.notice.view.ChangeClass;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.Capacity;
import org.phaseout.reporting.notice.view.NoticeEntry.Enterprise;
import org.phaseout.reporting.notice.view.NoticeEntry.Equipment;
import org.phaseout.reporting.notice.view.NoticeEntry.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeTable;
import org.springframework.stereotype.Component;

/** Facts of enterprise-service → public notices. Only what may go out is taken over (domain.md N2). */
@Component
class NoticeInbox implements InboxHandler<EnterpriseMessage> {

    private final Arrivals arrivals;
    private final NoticeTable notices;
    private final NoticeWindows windows;

    NoticeInbox(Arrivals arrivals, NoticeTable notices, NoticeWindows windows) {
        this.arrivals = arrivals;
        this.notices = notices;
        this.windows = windows;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public void on(Message<EnterpriseMessage> message) {
        if (!arrivals.isNews(name(), message.header())) {
            return;
        }
        switch (message.body()) {
            // that an enterprise exists is no notice; it appears with its first unit
            case EnterpriseRegistered _ -> {}
            case UnitIdentified unit -> notices.publish(surveyResult(unit, message.header()));
        }
    }

    private NoticeEntry surveyResult(UnitIdentified unit, MessageHeader header) {
        var kind = NoticeKind.SURVEY_RESULT;
        var published = header.recordedAt().atZone(BusinessClock.ZONE).toLocalDate();
        return new NoticeEntry(
                header.district(),
                unit.unitId(),
                new Enterprise(unit.enterpriseName(), unit.uscc(), unit.township()),
                new Equipment(
                        unit.equipment().kind(),
                        unit.equipment().model(),
                        unit.equipment().count()),
                new Capacity(unit.capacity().quantity(), unit.capacity().unit()),
                unit.basis(),
                new NoticeChange(
                        header.version(),
                        kind,
                        ChangeClass.NEW_FACT,
                        header.authority(),
                        header.occurredOn(),
                        header.recordedAt()),
                windows.of(kind, published));
    }

    @Override
    public void reset() {
        arrivals.forget(name());
        notices.clear();
    }
}
