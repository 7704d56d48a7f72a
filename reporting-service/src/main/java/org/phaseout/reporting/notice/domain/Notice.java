package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
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
 * stays. Otherwise it ends with its window. A newer fact brings back what was withdrawn or has ended.
 */
sealed interface Notice {

    record Unpublished() implements Notice {}

    record Shown(Showing showing) implements Notice {}

    /** @param shown version of the unit that was shown last */
    record Withdrawn(long shown) implements Notice {}

    record Ended(long shown, LocalDate until) implements Notice {}

    /** N1. */
    default List<NoticeEvent> decide(ShowFact command, Act act) {
        return switch (this) {
            case Unpublished _ -> List.of(first(command, act));
            case Shown(var showing) -> showing.show(command, act);
            case Withdrawn(var shown) -> again(command, shown, act);
            case Ended ended -> again(command, ended.shown(), act);
        };
    }

    /** What was withdrawn or has ended comes back with a newer fact only. */
    private static List<NoticeEvent> again(ShowFact command, long shown, Act act) {
        var newer = command.content().announcement().source().version() > shown;
        return newer ? List.of(first(command, act)) : List.of();
    }

    private static NoticeEvent first(ShowFact command, Act act) {
        var today = Showing.day(act);
        var stays = command.stays();
        return new NoticePublished(
                command.noticeId().kind().code(),
                command.content(),
                new Window(today, stays == null ? null : today.plus(stays)));
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
            when !showing.hasFallen() ->
                List.of(new NoticeWithdrawalBecameDue(
                        command.noticeId().unitId(),
                        command.noticeId().kind().code(),
                        command.outcome(),
                        command.withdrawBy(),
                        command.provisional()));
            case Shown _, Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    default List<NoticeEvent> decide(CorrectNotice command, Act act) {
        return List.of(answering(command.noticeId(), act).correct(command, act));
    }

    default List<NoticeEvent> decide(WithdrawNotice command, Act act) {
        answering(command.noticeId(), act);
        var id = command.noticeId();
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

    /** E6a: a breach is recorded once; it stays on record when the notice is withdrawn late. */
    default List<NoticeEvent> decide(CheckWithdrawal command, Act act) {
        return switch (this) {
            case Shown(var showing) -> showing.checkWithdrawal(command.noticeId(), Showing.day(act));
            case Unpublished _, Withdrawn _, Ended _ -> List.of();
        };
    }

    /** What is shown, once it is sure that the office asking is the one that answers for it. */
    private Showing answering(NoticeId id, Act act) {
        return switch (this) {
            case Shown(var showing) -> showing.answeredBy(id, act);
            case Withdrawn _ -> throw refused(new AlreadyWithdrawn(id.value()));
            case Ended ended -> throw refused(new WindowHasEnded(id.value(), ended.until()));
            case Unpublished _ -> throw new IllegalStateException(id.value() + " was never published");
        };
    }

    default Notice evolve(NoticeEvent event) {
        return switch (event) {
            case NoticePublished published -> new Shown(Showing.of(published));
            case NoticeChanged changed -> new Shown(showing().evolve(changed));
            case NoticeCorrected corrected -> new Shown(showing().evolve(corrected));
            case NoticeWithdrawalBecameDue due -> new Shown(showing().evolve(due));
            case NoticeWithdrawalClockBreached breached -> new Shown(showing().evolve(breached));
            case NoticeWithdrawn _ -> new Withdrawn(showing().version());
            case NoticeWindowEnded ended -> new Ended(showing().version(), ended.until());
        };
    }

    private Showing showing() {
        if (this instanceof Shown(var showing)) {
            return showing;
        }
        throw new IllegalStateException("a notice that is not shown does not change: " + this);
    }

    static NoticeRefused refused(Reason reason) {
        return new NoticeRefused(reason);
    }
}
