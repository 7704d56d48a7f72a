package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitCarriedOver;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Announcement.Listing;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** U3, N1: the phase-out list; a unit carried over stays one line of it. */
@Component
class WhenAUnitIsListedThenTheListIsShown {

    private static final String POLICY = "when-a-unit-is-listed-then-the-list-is-shown";

    private final Publishing publishing;

    WhenAUnitIsListedThenTheListIsShown(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(UnitListed unit, MessageHeader header, UnitBook book) {
        show("listed", new Listing(unit.year(), null, unit.way(), unit.exitBy()), header, book);
    }

    void on(UnitCarriedOver unit, MessageHeader header, UnitBook book) {
        show("carried-over", new Listing(unit.year(), unit.fromYear(), unit.way(), unit.exitBy()), header, book);
    }

    private void show(String fact, Listing listing, MessageHeader header, UnitBook book) {
        publishing.tell(
                POLICY, header, book, NoticeKind.LISTING, Announcement.of(Publishing.source(fact, header), listing));
    }
}
