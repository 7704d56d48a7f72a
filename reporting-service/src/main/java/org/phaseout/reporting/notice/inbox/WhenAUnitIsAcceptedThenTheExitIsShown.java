package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage.OfficialDocument;
import org.phaseout.contract.enterprise.UnitMessage.UnitAccepted;
import org.phaseout.contract.enterprise.UnitMessage.UnitExitedSealed;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Announcement.Document;
import org.phaseout.reporting.notice.domain.Announcement.Exit;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** U5, U9, N1: the completed exit. Accepted after dismantling and exited sealed are never told as one. */
@Component
class WhenAUnitIsAcceptedThenTheExitIsShown {

    private static final String POLICY = "when-a-unit-is-accepted-then-the-exit-is-shown";

    private final Publishing publishing;

    WhenAUnitIsAcceptedThenTheExitIsShown(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(UnitAccepted unit, MessageHeader header, UnitBook book) {
        show("accepted", new Exit(unit.planYear(), null, null), header, book);
    }

    void on(UnitExitedSealed unit, MessageHeader header, UnitBook book) {
        show("exited-sealed", new Exit(null, unit.reason(), document(unit.consent())), header, book);
    }

    private void show(String fact, Exit exit, MessageHeader header, UnitBook book) {
        publishing.tell(POLICY, header, book, NoticeKind.EXIT, Announcement.of(Publishing.source(fact, header), exit));
    }

    private static Document document(OfficialDocument document) {
        return new Document(document.body(), document.number(), document.on());
    }
}
