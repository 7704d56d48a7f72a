package org.phaseout.reporting.notice.domain;

import static org.phaseout.reporting.notice.domain.Notice.refused;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.BeforePublication;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.NotYourEntry;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.NothingSaidThere;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.SaysSoAlready;

/**
 * A notice that is public.
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

    /** Offices that answer for what no office reported itself: a decision that reached the unit through a policy. */
    private static final Set<String> FOR_POLICIES = Set.of("government", "industry");

    private static final String POLICY = "policy";

    /** @param provisional nothing comes of the day's passing */
    record Fallen(LocalDate withdrawBy, boolean provisional, boolean breached) {}

    static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), ZONE);
    }

    static Showing of(NoticePublished event) {
        return new Showing(event.content(), event.window(), List.of(), null);
    }

    boolean hasFallen() {
        return fallen != null;
    }

    long version() {
        return content.announcement().source().version();
    }

    List<NoticeEvent> show(ShowFact command, Act act) {
        var told = worded(command.content());
        var until = until(command, day(act));
        return told.equals(content) && until.equals(window)
                ? List.of()
                : List.of(changed(command.noticeId(), command.change(), told, until));
    }

    /** A new fact is public for its whole window again; a correction of an old one does not prolong it. */
    private Window until(ShowFact command, LocalDate today) {
        Period stays = command.stays();
        if (stays == null) {
            return new Window(window.from(), null);
        }
        var fresh = today.plus(stays);
        var until = window.until();
        if (until == null) {
            return new Window(window.from(), fresh);
        }
        boolean newFact = command.change().kind() == ChangeClass.NEW_FACT
                && command.content().announcement().source().version() > version();
        return new Window(window.from(), newFact && fresh.isAfter(until) ? fresh : until);
    }

    List<NoticeEvent> describe(DescribeUnit command) {
        var told = worded(new Content(command.unit(), content.announcement()));
        return told.equals(content) ? List.of() : List.of(changed(command.noticeId(), command.change(), told, window));
    }

    private Content worded(Content told) {
        var corrected = told;
        for (var wording : words) {
            corrected = wording.applyTo(corrected);
        }
        return corrected;
    }

    private static NoticeEvent changed(NoticeId id, Change change, Content content, Window window) {
        return new NoticeChanged(
                id.kind().code(), change.kind().code(), change.office(), change.reason(), content, window);
    }

    /** Only the office whose entry it is acts on it, and not before there was an entry. */
    Showing answeredBy(NoticeId id, Act act) {
        var entrys = content.announcement().source().authority();
        var by = act.by().value();
        var answers = entrys.equals(by) || (entrys.equals(POLICY) && FOR_POLICIES.contains(by));
        if (!answers || !content.unit().township().startsWith(act.district())) {
            throw refused(new NotYourEntry(id.value(), by));
        }
        if (act.occurredOn().isBefore(window.from())) {
            throw refused(new BeforePublication(act.occurredOn(), window.from()));
        }
        return this;
    }

    NoticeEvent correct(CorrectNotice command, Act act) {
        var corrected = content;
        var wordings = new ArrayList<Wording>();
        for (var words : command.words()) {
            var field = words.field();
            var said = field.in(corrected)
                    .orElseThrow(() ->
                            refused(new NothingSaidThere(command.noticeId().value(), field.code())));
            if (said.equals(words.right())) {
                throw refused(new SaysSoAlready(field.code(), said));
            }
            wordings.add(new Wording(field.code(), said, words.right()));
            corrected = field.replaced(corrected, words.right());
        }
        var office = command.office();
        return new NoticeCorrected(
                command.noticeId().kind().code(),
                office.name(),
                office.reason(),
                office.document(),
                List.copyOf(wordings),
                corrected,
                window);
    }

    List<NoticeEvent> end(NoticeId id, LocalDate today) {
        var until = window.until();
        return until == null || !window.isOverOn(today)
                ? List.of()
                : List.of(new NoticeWindowEnded(id.unitId(), id.kind().code(), until));
    }

    List<NoticeEvent> checkWithdrawal(NoticeId id, LocalDate today) {
        return fallen == null || fallen.breached() || fallen.provisional() || !today.isAfter(fallen.withdrawBy())
                ? List.of()
                : List.of(
                        new NoticeWithdrawalClockBreached(id.unitId(), id.kind().code(), fallen.withdrawBy()));
    }

    /** A fact that stands again, or a newer one, ends the wait for a withdrawal; a mere description does not. */
    Showing evolve(NoticeChanged event) {
        var sameFact = event.content().announcement().equals(content.announcement());
        return new Showing(event.content(), event.window(), words, sameFact ? fallen : null);
    }

    Showing evolve(NoticeCorrected event) {
        var all = new ArrayList<>(words);
        all.addAll(event.words());
        return new Showing(event.content(), event.window(), List.copyOf(all), fallen);
    }

    Showing evolve(NoticeWithdrawalBecameDue event) {
        return new Showing(content, window, words, new Fallen(event.withdrawBy(), event.provisional(), false));
    }

    Showing evolve(NoticeWithdrawalClockBreached event) {
        return new Showing(content, window, words, new Fallen(event.withdrawBy(), false, true));
    }
}
