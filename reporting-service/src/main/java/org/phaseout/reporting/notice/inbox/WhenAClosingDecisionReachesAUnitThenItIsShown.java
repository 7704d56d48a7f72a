package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Announcement.Closure;
import org.phaseout.reporting.notice.domain.Announcement.Document;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** E6, N1: the closing decision, for as long as it stands. */
@Component
class WhenAClosingDecisionReachesAUnitThenItIsShown {

    private static final String POLICY = "when-a-closing-decision-reaches-a-unit-then-it-is-shown";

    private final Publishing publishing;
    private final WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful;

    WhenAClosingDecisionReachesAUnitThenItIsShown(
            Publishing publishing, WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful) {
        this.publishing = publishing;
        this.unlawful = unlawful;
    }

    void on(UnitClosureDecided unit, MessageHeader header, UnitBook book) {
        var decision = unit.decision();
        var closure = new Closure(new Document(decision.body(), decision.number(), decision.on()));
        publishing.tell(
                POLICY,
                header,
                book,
                NoticeKind.CLOSURE,
                Announcement.of(Publishing.source("closure-decided", header), closure),
                unit.caseId());
        unlawful.shown(book.unit(unit.unitId()), header, book);
    }
}
