package org.phaseout.reporting.notice.inbox;

import java.util.List;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.ChangeClass;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** U1, N1. A corrected identification changes every notice of the unit (U12). */
@Component
class WhenAUnitIsIdentifiedThenASurveyResultIsShown {

    static final String FACT = "identified";

    private static final String POLICY = "when-a-unit-is-identified-then-a-survey-result-is-shown";

    private final Publishing publishing;

    WhenAUnitIsIdentifiedThenASurveyResultIsShown(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(UnitIdentified unit, MessageHeader header, UnitBook book) {
        book.unit(unit.unitId()).identified(unit.enterpriseId(), shown(unit));
        publishing.tell(
                POLICY, header, book, NoticeKind.SURVEY_RESULT, Announcement.of(Publishing.source(FACT, header)));
        var change = book.undoings(header.key()).placeOf(header.version()).change();
        if (change.kind() == ChangeClass.CLERICAL_CORRECTION) {
            publishing.describe(
                    WhenAnActionIsCorrectedThenItsNoticesChange.POLICY, header, book, unit.unitId(), change);
        }
    }

    /** The allow-list (N2): maker, catalogue items and whatever comes later stay inside. */
    private static ShownUnit shown(UnitIdentified unit) {
        var equipment = unit.equipment();
        return new ShownUnit(
                unit.unitId(),
                new ShownUnit.Enterprise(unit.enterpriseName(), List.of(), unit.uscc()),
                unit.township(),
                new ShownUnit.Industry(unit.industry().code(), unit.industry().edition()),
                new ShownUnit.Equipment(equipment.kind(), equipment.model(), equipment.count()),
                new ShownUnit.Capacity(
                        unit.capacity().quantity(), unit.capacity().unit()),
                unit.basis().stream().sorted().toList());
    }
}
