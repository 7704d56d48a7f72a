package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeCommand.SwitchOff;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.AlreadyWithdrawn;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.WindowHasEnded;

/**
 * One notice's life. It is published with its first fact and changes with every further one, each time saying why (N3).
 * When its ground falls it says so at once, and the office has three working days to withdraw it (E6a); a tombstone
 * stays. Otherwise it ends with its window. A newer fact brings back what was withdrawn or has ended; a correction does
 * not. What is told with less knowledge than the notice was made with changes nothing ({@link Known}).
 */
sealed interface Notice {

    record Unpublished() implements Notice {}

    record Shown(Showing showing) implements Notice {}

    /** @param last what it said; it says so no longer */
    record Withdrawn(Showing last) implements Notice {}

    /**
     * Its window is over, or its kind was switched off before that.
     *
     * @param last with the ground that had fallen by then: its withdrawal is due still (E6a)
     * @param until first day on which it was no longer public
     */
    record Ended(Showing last, LocalDate until) implements Notice {

        boolean isOverOn(LocalDate day) {
            return last.window().isOverOn(day);
        }
    }

    /** N1. */
    default List<NoticeEvent> decide(ShowFact command, Act act) {
        return switch (this) {
            case Unpublished _ -> List.of(published(command, command.content(), act));
            case Shown(var showing) -> showing.show(command, act);
            case Withdrawn(var last) -> again(command, last, act);
            case Ended ended when ended.isOverOn(Showing.day(act)) -> again(command, ended.last(), act);
            case Ended ended -> List.of(ended.last().showAgain(command, act));
        };
    }

    /** N3: what was withdrawn or has ended comes back with a newer fact only. */
    private static List<NoticeEvent> again(ShowFact command, Showing last, Act act) {
        return last.isOvertakenBy(command) ? List.of(published(command, last.told(command.content()), act)) : List.of();
    }

    private static NoticeEvent published(ShowFact command, Content content, Act act) {
        var today = Showing.day(act);
        var stays = command.stays();
        return new NoticePublished(
                command.noticeId().kind().code(), content, new Window(today, stays == null ? null : today.plus(stays)));
    }

    default List<NoticeEvent> decide(DescribeUnit command, Act act) {
        return switch (this) {
            case Shown(var showing) -> showing.describe(command);
            case Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    /** E6a, U12. */
    default List<NoticeEvent> decide(LetGroundFall command, Act act) {
        return switch (this) {
            case Shown(var showing)
            when !showing.hasFallen() && !showing.isAheadOf(command.version()) ->
                List.of(Fallen.on(command.fellOn(), command.outcome(), command.calendar())
                        .told(command.noticeId()));
            case Shown _, Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    /** U12: what has ended or was withdrawn meanwhile stays so. */
    default List<NoticeEvent> decide(LetGroundStand command) {
        return switch (this) {
            case Shown(var showing) -> showing.letStand(command);
            case Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    default List<NoticeEvent> decide(CorrectNotice command, Act act) {
        var id = command.noticeId();
        return switch (this) {
            case Shown(var showing) -> {
                Answering.require(id, showing, act);
                yield List.of(Rewording.decide(command, showing));
            }
            case Ended ended -> throw refused(new WindowHasEnded(id.value(), ended.until()));
            case Withdrawn _ -> throw refused(new AlreadyWithdrawn(id.value()));
            case Unpublished _ -> throw neverPublished(id);
        };
    }

    /** E6a: the end of its window spares a notice whose ground had fallen no withdrawal. */
    default List<NoticeEvent> decide(WithdrawNotice command, Act act) {
        var id = command.noticeId();
        switch (this) {
            case Shown(var showing) -> Answering.require(id, showing, act);
            case Ended ended when ended.last().hasFallen() -> Answering.require(id, ended.last(), act);
            case Ended ended -> throw refused(new WindowHasEnded(id.value(), ended.until()));
            case Withdrawn _ -> throw refused(new AlreadyWithdrawn(id.value()));
            case Unpublished _ -> throw neverPublished(id);
        }
        var office = command.office();
        return List.of(
                new NoticeWithdrawn(id.unitId(), id.kind().code(), office.name(), office.reason(), office.document()));
    }

    /** N2. */
    default List<NoticeEvent> decide(EndWindow command, Act act) {
        return switch (this) {
            case Shown(var showing) -> showing.end(command.noticeId(), Showing.day(act));
            case Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    /** N2. */
    default List<NoticeEvent> decide(SwitchOff command, Act act) {
        var id = command.noticeId();
        return switch (this) {
            case Shown _ -> List.of(new NoticeWindowEnded(id.unitId(), id.kind().code(), Showing.day(act)));
            case Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    /** E6a, E7: a breach is recorded once; it stays on record when the notice is withdrawn late. */
    default List<NoticeEvent> decide(CheckWithdrawal command, Act act) {
        return switch (this) {
            case Shown(var showing) -> showing.checkWithdrawal(command, Showing.day(act));
            case Ended ended -> ended.last().checkWithdrawal(command, Showing.day(act));
            case Unpublished _, Withdrawn _ -> List.of();
        };
    }

    default Notice evolve(NoticeEvent event) {
        return switch (event) {
            case NoticePublished published -> new Shown(Showing.of(published));
            case NoticeChanged changed -> new Shown(showing().evolve(changed));
            case NoticeCorrected corrected -> new Shown(showing().evolve(corrected));
            case NoticeWithdrawalBecameDue due -> with(showing().evolve(due));
            case NoticeWithdrawalClockBreached breached -> with(showing().evolve(breached));
            case NoticeWithdrawn _ -> new Withdrawn(showing());
            case NoticeWindowEnded ended -> new Ended(showing(), ended.until());
        };
    }

    private Notice with(Showing showing) {
        return this instanceof Ended ended ? new Ended(showing, ended.until()) : new Shown(showing);
    }

    private Showing showing() {
        return switch (this) {
            case Shown(var showing) -> showing;
            case Ended ended -> ended.last();
            case Unpublished _, Withdrawn _ ->
                throw new IllegalStateException("a notice that is not shown does not change: " + this);
        };
    }

    static NoticeRefused refused(Reason reason) {
        return new NoticeRefused(reason);
    }

    private static IllegalStateException neverPublished(NoticeId id) {
        return new IllegalStateException(id.value() + " was never published");
    }
}
