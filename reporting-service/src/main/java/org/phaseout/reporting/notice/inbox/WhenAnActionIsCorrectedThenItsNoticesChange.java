package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.view.KnownUnits;
import org.phaseout.reporting.notice.view.Undoings;
import org.springframework.stereotype.Component;

/**
 * N3, U12: a rename changes the name shown and keeps the former one searchable; a correction is told as one, by the fact
 * that follows it.
 */
@Component
class WhenAnActionIsCorrectedThenItsNoticesChange {

    static final String POLICY = "when-an-action-is-corrected-then-its-notices-change";

    private final Publishing publishing;
    private final KnownUnits units;
    private final Undoings undoings;

    WhenAnActionIsCorrectedThenItsNoticesChange(Publishing publishing, KnownUnits units, Undoings undoings) {
        this.publishing = publishing;
        this.units = units;
        this.undoings = undoings;
    }

    void on(EnterpriseRegistered enterprise, MessageHeader header) {
        called(enterprise.enterpriseId(), enterprise.name(), header);
    }

    void on(EnterpriseRenamed enterprise, MessageHeader header) {
        called(enterprise.enterpriseId(), enterprise.name(), header);
    }

    private void called(String enterpriseId, String name, MessageHeader header) {
        var place = undoings.placeOf(header.district(), enterpriseId, header.version());
        units.name(header.district(), enterpriseId, header.version(), place.place(), name);
        describeAll(enterpriseId, header, place.change());
    }

    void on(EnterpriseVoided enterprise, MessageHeader header) {
        var undoing = enterprise.undoing();
        undoings.note(
                header.district(), WhenAGroundFallsThenItsNoticesMustGo.undone(enterprise.enterpriseId(), undoing));
        describeAll(enterprise.enterpriseId(), header, Change.clerical(undoing.office(), undoing.reason()));
    }

    /** The right fact follows as a message of its own; until then the wrong one stays, for a moment. */
    void on(EnterpriseCorrected enterprise, MessageHeader header) {
        undoings.note(
                header.district(),
                WhenAGroundFallsThenItsNoticesMustGo.undone(enterprise.enterpriseId(), enterprise.undoing()));
    }

    void on(UnitCorrected unit, MessageHeader header) {
        undoings.note(header.district(), WhenAGroundFallsThenItsNoticesMustGo.undone(unit.unitId(), unit.undoing()));
    }

    private void describeAll(String enterpriseId, MessageHeader header, Change change) {
        units.unitsOf(header.district(), enterpriseId)
                .forEach(unit -> publishing.describe(POLICY, header, unit, change));
    }
}
