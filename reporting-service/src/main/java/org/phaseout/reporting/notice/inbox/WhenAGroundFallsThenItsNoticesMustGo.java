package org.phaseout.reporting.notice.inbox;

import java.util.List;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.LifeSteps;
import org.phaseout.reporting.notice.view.Undoings;
import org.phaseout.reporting.notice.view.Undoings.Undone;
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
    private final LifeSteps steps;
    private final Undoings undoings;
    private final WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful;

    WhenAGroundFallsThenItsNoticesMustGo(
            Publishing publishing,
            LifeSteps steps,
            Undoings undoings,
            WhenADecisionIsFoundUnlawfulThenItsNoticesAreHandled unlawful) {
        this.publishing = publishing;
        this.steps = steps;
        this.undoings = undoings;
        this.unlawful = unlawful;
    }

    void on(UnitGroundAnnulled unit, MessageHeader header) {
        steps.fall(header.district(), unit.unitId(), unit.caseId());
        publishing.retreat(POLICY, header, List.of(NoticeKind.CLOSURE), Change.NEW_FACT, unit.outcome());
        unlawful.shown(unit.unitId(), header);
    }

    void on(UnitVoided unit, MessageHeader header) {
        var undoing = unit.undoing();
        undoings.note(header.district(), undone(unit.unitId(), undoing));
        var change = Change.clerical(undoing.office(), undoing.reason());
        publishing.retreat(
                POLICY,
                header,
                Touched.by(steps.factAt(header.district(), unit.unitId(), undoing.version())),
                change,
                VOIDED);
        unlawful.shown(unit.unitId(), header);
    }

    static Undone undone(String aggregateId, Undoing undoing) {
        return new Undone(aggregateId, undoing.version(), undoing.replacedBy(), undoing.office(), undoing.reason());
    }
}
