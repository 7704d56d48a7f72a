package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitSealed;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Announcement.OfficialNotice;
import org.phaseout.reporting.notice.domain.Announcement.Sealing;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** U4, N1: the sealing, with the commitment not to resume. Its scan carries signatures and stays inside. */
@Component
class WhenAUnitIsSealedThenTheSealingIsShown {

    private static final String POLICY = "when-a-unit-is-sealed-then-the-sealing-is-shown";

    private final Publishing publishing;

    WhenAUnitIsSealedThenTheSealingIsShown(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(UnitSealed unit, MessageHeader header, UnitBook book) {
        var notice = unit.notice();
        var sealing = new Sealing(
                unit.commitment().on(),
                unit.commitment().place(),
                new OfficialNotice(notice.body(), notice.documentNumber(), notice.address(), notice.on()),
                unit.dismantleBy());
        publishing.tell(
                POLICY,
                header,
                book,
                NoticeKind.SEALING,
                Announcement.of(Publishing.source("sealed", header), sealing));
    }
}
