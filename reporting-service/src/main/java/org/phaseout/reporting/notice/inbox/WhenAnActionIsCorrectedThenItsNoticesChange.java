package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/**
 * N3, U12: a rename changes the name shown and keeps the former one searchable; a correction is told as one, by the fact
 * that follows it.
 */
@Component
class WhenAnActionIsCorrectedThenItsNoticesChange {

    static final String POLICY = "when-an-action-is-corrected-then-its-notices-change";

    private final Publishing publishing;

    WhenAnActionIsCorrectedThenItsNoticesChange(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(EnterpriseRegistered enterprise, MessageHeader header, UnitBook book) {
        called(enterprise.enterpriseId(), enterprise.name(), header, book);
    }

    void on(EnterpriseRenamed enterprise, MessageHeader header, UnitBook book) {
        called(enterprise.enterpriseId(), enterprise.name(), header, book);
    }

    private void called(String enterpriseId, String name, MessageHeader header, UnitBook book) {
        book.enterprise(enterpriseId).called(header.version(), name);
        describeAll(
                enterpriseId,
                header,
                book,
                book.undoings(enterpriseId).placeOf(header.version()).change());
    }

    void on(EnterpriseVoided enterprise, MessageHeader header, UnitBook book) {
        var undoing = enterprise.undoing();
        book.undoings(enterprise.enterpriseId()).note(WhenAGroundFallsThenItsNoticesMustGo.undone(undoing));
        describeAll(enterprise.enterpriseId(), header, book, Change.clerical(undoing.office(), undoing.reason()));
    }

    /** The right fact follows as a message of its own; until then the wrong one stays, for a moment. */
    void on(EnterpriseCorrected enterprise, UnitBook book) {
        book.undoings(enterprise.enterpriseId())
                .note(WhenAGroundFallsThenItsNoticesMustGo.undone(enterprise.undoing()));
    }

    void on(UnitCorrected unit, UnitBook book) {
        book.undoings(unit.unitId()).note(WhenAGroundFallsThenItsNoticesMustGo.undone(unit.undoing()));
    }

    private void describeAll(String enterpriseId, MessageHeader header, UnitBook book, Change change) {
        book.unitsOf(enterpriseId).forEach(unit -> publishing.describe(POLICY, header, book, unit, change));
    }
}
