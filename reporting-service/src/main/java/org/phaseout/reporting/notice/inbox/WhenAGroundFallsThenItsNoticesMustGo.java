package org.phaseout.reporting.notice.inbox;

import java.util.List;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.Undoings.Undone;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/**
 * E6a, U12: a closing decision is annulled, or a fact voided; what announced it says so at once and must be withdrawn
 * within three working days. What was physically done keeps its notices.
 */
@Component
class WhenAGroundFallsThenItsNoticesMustGo {

    private static final String POLICY = "when-a-ground-falls-then-its-notices-must-go";
    private static final String VOIDED = "voided";

    private final Publishing publishing;
    private final WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful;

    WhenAGroundFallsThenItsNoticesMustGo(
            Publishing publishing, WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful) {
        this.publishing = publishing;
        this.unlawful = unlawful;
    }

    void on(UnitGroundAnnulled unit, MessageHeader header, UnitBook book) {
        book.unit(unit.unitId()).fall(unit.caseId());
        publishing.retreat(POLICY, header, book, List.of(NoticeKind.CLOSURE), Change.NEW_FACT, unit.outcome());
        unlawful.shown(book.unit(unit.unitId()), header, book);
    }

    void on(UnitVoided unit, MessageHeader header, UnitBook book) {
        var undoing = unit.undoing();
        book.undoings(unit.unitId()).note(undone(undoing));
        var change = Change.clerical(undoing.office(), undoing.reason());
        publishing.retreat(
                POLICY, header, book, Touched.by(book.unit(unit.unitId()).factAt(undoing.version())), change, VOIDED);
        unlawful.shown(book.unit(unit.unitId()), header, book);
    }

    static Undone undone(Undoing undoing) {
        return new Undone(undoing.version(), undoing.replacedBy(), undoing.office(), undoing.reason());
    }
}
