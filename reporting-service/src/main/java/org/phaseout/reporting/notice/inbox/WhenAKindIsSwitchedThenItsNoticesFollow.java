package org.phaseout.reporting.notice.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.NoticeCommand.SwitchOff;
import org.phaseout.reporting.notice.view.UnitBooks;
import org.phaseout.reporting.notice.view.Unsettled;
import org.phaseout.reporting.notice.view.Unsettled.Found;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * N2, N5: kinds are switched by configuration, which tells nobody. So it is looked, after every start and again every
 * hour, which notices are public although their kind is off: each is taken down, and feed and topic say so. And which
 * are not although it is on: they are shown for what is left of their window. What was found is the cause, so that any
 * number of instances act on it once.
 */
@Component
class WhenAKindIsSwitchedThenItsNoticesFollow {

    private static final String POLICY = "when-a-kind-is-switched-then-its-notices-follow";

    private final PolicyCommands commands;
    private final Publishing publishing;
    private final Unsettled unsettled;
    private final UnitBooks books;
    private final District district;
    private final BusinessClock clock;

    WhenAKindIsSwitchedThenItsNoticesFollow(
            PolicyCommands commands,
            Publishing publishing,
            Unsettled unsettled,
            UnitBooks books,
            District district,
            BusinessClock clock) {
        this.commands = commands;
        this.publishing = publishing;
        this.unsettled = unsettled;
        this.books = books;
        this.district = district;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1H")
    void follow() {
        for (var found : unsettled.tooMany(district.code())) {
            commands.send(POLICY, cause(found, "off"), new SwitchOff(found.notice()));
        }
        var missing = unsettled.missing(district.code());
        var book = books.open(
                district.code(),
                missing.stream().map(found -> found.notice().unitId()).toList());
        for (var found : missing) {
            publishing.show(POLICY, cause(found, "on"), book, found.notice(), Change.NEW_FACT);
        }
    }

    private Cause cause(Found found, String switched) {
        var what = switched + "/" + found.notice().value() + "/" + found.position();
        return new Cause(UUID.nameUUIDFromBytes(what.getBytes(UTF_8)), district.code(), clock.today(), null);
    }
}
