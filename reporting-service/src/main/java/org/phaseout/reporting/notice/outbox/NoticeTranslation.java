package org.phaseout.reporting.notice.outbox;

import java.util.Optional;
import org.phaseout.contract.reporting.NoticeMessage;
import org.phaseout.platform.outbox.Translation;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.springframework.stereotype.Component;

@Component
class NoticeTranslation implements Translation<NoticeEvent, NoticeMessage> {

    @Override
    public Class<NoticeEvent> facts() {
        return NoticeEvent.class;
    }

    @Override
    public String topic() {
        return NoticeMessage.TOPIC;
    }

    @Override
    public Class<NoticeMessage> speaks() {
        return NoticeMessage.class;
    }

    @Override
    public Optional<NoticeMessage> message(NoticeEvent event) {
        return switch (event) {
            case NoticePublished published -> Optional.of(published(published));
            case NoticeChanged changed -> Optional.of(changed(changed));
            case NoticeCorrected corrected -> Optional.of(corrected(corrected));
            case NoticeWithdrawn withdrawn -> Optional.of(withdrawn(withdrawn));
            case NoticeWindowEnded ended ->
                Optional.of(new NoticeMessage.NoticeWindowEnded(
                        ended.aggregateId(), ended.unitId(), ended.kind(), ended.until()));
            // the office's own clock; what comes of it is told
            case NoticeWithdrawalBecameDue _, NoticeWithdrawalClockBreached _ -> Optional.empty();
        };
    }

    private static NoticeMessage published(NoticePublished event) {
        return new NoticeMessage.NoticePublished(
                event.aggregateId(),
                event.kind(),
                Wire.unit(event.content().unit()),
                Wire.announcement(event.content().announcement()),
                Wire.window(event.window()));
    }

    private static NoticeMessage changed(NoticeChanged event) {
        return new NoticeMessage.NoticeChanged(
                event.aggregateId(),
                event.kind(),
                event.change(),
                event.office(),
                event.reason(),
                Wire.unit(event.content().unit()),
                Wire.announcement(event.content().announcement()),
                Wire.window(event.window()));
    }

    private static NoticeMessage corrected(NoticeCorrected event) {
        return new NoticeMessage.NoticeCorrected(
                event.aggregateId(),
                event.kind(),
                event.office(),
                event.reason(),
                event.document(),
                Wire.unit(event.content().unit()),
                Wire.announcement(event.content().announcement()),
                Wire.window(event.window()));
    }

    private static NoticeMessage withdrawn(NoticeWithdrawn event) {
        return new NoticeMessage.NoticeWithdrawn(
                event.aggregateId(), event.unitId(), event.kind(), event.office(), event.reason(), event.document());
    }
}
