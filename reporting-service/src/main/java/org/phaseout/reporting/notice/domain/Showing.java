package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;

/**
 * What a notice says while it is public, and what it said last.
 *
 * @param words corrected so far
 * @param fallen null while the ground stands
 */
record Showing(
        Content content,
        Window window,
        List<Wording> words,
        @Nullable Fallen fallen) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), ZONE);
    }

    static Showing of(NoticePublished event) {
        return new Showing(event.content(), event.window(), List.of(), null);
    }

    boolean hasFallen() {
        return fallen != null;
    }

    List<NoticeEvent> show(ShowFact command, Act act) {
        var told = told(command.content());
        var until = until(command, day(act));
        return told.saysTheSameAs(content) && until.equals(window)
                ? List.of()
                : List.of(changed(command.noticeId(), command.change(), told, until));
    }

    /** What was taken down before its time, because its kind was switched off, is shown for the rest of its window. */
    NoticeEvent showAgain(ShowFact command, Act act) {
        return changed(command.noticeId(), command.change(), told(command.content()), until(command, day(act)));
    }

    /** A new fact is public for its whole window again; a correction of an old one does not prolong it. */
    private Window until(ShowFact command, LocalDate today) {
        if (isAheadOf(Known.of(command.content().known()).unit())) {
            return window;
        }
        Period stays = command.stays();
        if (stays == null) {
            return new Window(window.from(), null);
        }
        var fresh = today.plus(stays);
        var until = window.until();
        if (until == null) {
            return new Window(window.from(), fresh);
        }
        return new Window(window.from(), isOvertakenBy(command) && fresh.isAfter(until) ? fresh : until);
    }

    /** Whether the command brings a new fact, not an old one put right or told again. */
    boolean isOvertakenBy(ShowFact command) {
        var source = command.content().announcement().source();
        return command.change().kind() == ChangeClass.NEW_FACT
                && source.place() > content.announcement().source().place()
                && !isAheadOf(Known.of(command.content().known()).unit());
    }

    /** Whether it was made when more of the unit was known. */
    boolean isAheadOf(long version) {
        return version < Known.of(content.known()).unit();
    }

    List<NoticeEvent> describe(DescribeUnit command) {
        var told = told(new Content(command.unit(), content.announcement(), command.known()));
        return told.saysTheSameAs(content)
                ? List.of()
                : List.of(changed(command.noticeId(), command.change(), told, window));
    }

    /** What is told, as far as nothing newer is known, in the right words. */
    Content told(Content told) {
        var corrected = content.with(told);
        for (var wording : words) {
            corrected = wording.applyTo(corrected);
        }
        return corrected;
    }

    private static NoticeEvent changed(NoticeId id, Change change, Content content, Window window) {
        return new NoticeChanged(
                id.kind().code(), change.kind().code(), change.office(), change.reason(), content, window, null);
    }

    /** U12: only by the outcome that was told wrongly; another may have come since. */
    List<NoticeEvent> letStand(LetGroundStand command) {
        var change = command.change();
        return fallen != null && fallen.outcome().equals(command.outcome())
                ? List.of(new NoticeChanged(
                        command.noticeId().kind().code(),
                        change.kind().code(),
                        change.office(),
                        change.reason(),
                        content,
                        window,
                        true))
                : List.of();
    }

    List<NoticeEvent> end(NoticeId id, LocalDate today) {
        var until = window.until();
        return until == null || !window.isOverOn(today)
                ? List.of()
                : List.of(new NoticeWindowEnded(id.unitId(), id.kind().code(), until));
    }

    List<NoticeEvent> checkWithdrawal(CheckWithdrawal command, LocalDate today) {
        if (fallen == null) {
            return List.of();
        }
        var id = command.noticeId();
        var confirmed = fallen.confirmedBy(command.calendar());
        var by = confirmed.orElse(fallen);
        var events = new ArrayList<NoticeEvent>();
        confirmed.map(due -> due.told(id)).ifPresent(events::add);
        if (by.becomesABreachOn(today)) {
            events.add(new NoticeWithdrawalClockBreached(
                    id.unitId(), id.kind().code(), by.due().lastDay()));
        }
        return List.copyOf(events);
    }

    /** A fact that stands again, or a newer one, ends the wait for a withdrawal; a mere description does not. */
    Showing evolve(NoticeChanged event) {
        var sameFact = event.content().announcement().equals(content.announcement());
        var waits = sameFact && event.groundStands() == null;
        return new Showing(event.content(), event.window(), words, waits ? fallen : null);
    }

    Showing evolve(NoticeCorrected event) {
        var all = new ArrayList<>(words);
        all.addAll(event.words());
        return new Showing(event.content(), event.window(), List.copyOf(all), fallen);
    }

    Showing evolve(NoticeWithdrawalBecameDue event) {
        return new Showing(content, window, words, Fallen.of(event));
    }

    Showing evolve(NoticeWithdrawalClockBreached event) {
        return new Showing(
                content, window, words, Objects.requireNonNull(fallen).breach());
    }
}
