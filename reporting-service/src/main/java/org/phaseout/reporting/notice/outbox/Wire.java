package org.phaseout.reporting.notice.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.reporting.NoticeMessage;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.domain.Window;

/** The parts of a notice in the words of the contract. */
final class Wire {

    private Wire() {}

    static NoticeMessage.Unit unit(ShownUnit unit) {
        var enterprise = unit.enterprise();
        var equipment = unit.equipment();
        return new NoticeMessage.Unit(
                unit.unitId(),
                new NoticeMessage.Enterprise(enterprise.name(), enterprise.formerNames(), enterprise.uscc()),
                unit.township(),
                new NoticeMessage.Industry(
                        unit.industry().code(), unit.industry().edition()),
                new NoticeMessage.Equipment(equipment.kind(), equipment.model(), equipment.count()),
                new NoticeMessage.Capacity(
                        unit.capacity().quantity(), unit.capacity().unit()),
                unit.basis());
    }

    static NoticeMessage.Announcement announcement(Announcement announcement) {
        var source = announcement.source();
        return new NoticeMessage.Announcement(
                new NoticeMessage.Source(
                        source.fact(), source.version(), source.authority(), source.occurredOn(), source.recordedOn()),
                Optional.ofNullable(announcement.listing()).map(Wire::listing).orElse(null),
                Optional.ofNullable(announcement.sealing()).map(Wire::sealing).orElse(null),
                Optional.ofNullable(announcement.exit()).map(Wire::exit).orElse(null),
                Optional.ofNullable(announcement.closure())
                        .map(closure -> new NoticeMessage.Closure(document(closure.decision())))
                        .orElse(null));
    }

    private static NoticeMessage.Listing listing(Announcement.Listing listing) {
        return new NoticeMessage.Listing(listing.year(), listing.fromYear(), listing.way(), listing.exitBy());
    }

    private static NoticeMessage.Sealing sealing(Announcement.Sealing sealing) {
        var notice = sealing.notice();
        return new NoticeMessage.Sealing(
                sealing.committedOn(),
                sealing.committedAt(),
                new NoticeMessage.OfficialNotice(notice.body(), notice.number(), notice.address(), notice.on()),
                sealing.dismantleBy());
    }

    private static NoticeMessage.Exit exit(Announcement.Exit exit) {
        return new NoticeMessage.Exit(exit.planYear(), exit.reason(), consent(exit.consent()));
    }

    private static NoticeMessage.@Nullable Document consent(Announcement.@Nullable Document consent) {
        return consent == null ? null : document(consent);
    }

    private static NoticeMessage.Document document(Announcement.Document document) {
        return new NoticeMessage.Document(document.body(), document.number(), document.on());
    }

    static NoticeMessage.Window window(Window window) {
        return new NoticeMessage.Window(window.from(), window.until());
    }
}
