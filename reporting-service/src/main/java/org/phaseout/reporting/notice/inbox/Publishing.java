package org.phaseout.reporting.notice.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.Holidays;
import org.phaseout.reporting.notice.view.NoticeKinds;
import org.phaseout.reporting.notice.view.UnitBook;
import org.phaseout.reporting.notice.view.UnitLife;
import org.springframework.stereotype.Component;

/** What the policies of this folder do alike: note what the topic told, and send what follows from it to the notices. */
@Component
class Publishing {

    private final PolicyCommands commands;
    private final NoticeKinds kinds;
    private final Holidays holidays;

    Publishing(PolicyCommands commands, NoticeKinds kinds, Holidays holidays) {
        this.commands = commands;
        this.kinds = kinds;
        this.holidays = holidays;
    }

    static Announcement.Source source(String fact, MessageHeader header) {
        return new Announcement.Source(
                fact,
                header.version(),
                header.authority(),
                header.occurredOn(),
                header.recordedAt().atZone(BusinessClock.ZONE).toLocalDate(),
                null);
    }

    /** A step that a notice announces. */
    void tell(String policy, MessageHeader cause, UnitBook book, NoticeKind kind, Announcement announcement) {
        tell(policy, cause, book, kind, announcement, null);
    }

    /** @param restsOn the case with which the step falls */
    void tell(
            String policy,
            MessageHeader cause,
            UnitBook book,
            NoticeKind kind,
            Announcement announcement,
            @Nullable String restsOn) {
        var place = book.undoings(cause.key()).placeOf(cause.version());
        book.unit(cause.key()).step(place.place(), kind, announcement, restsOn);
        show(policy, cause, book, kind, place.change());
    }

    /** A step that stands in the timeline only; says whether it is new or put right. */
    Change tellInPassing(MessageHeader cause, UnitBook book, String fact) {
        var place = book.undoings(cause.key()).placeOf(cause.version());
        book.unit(cause.key()).step(place.place(), null, Announcement.of(source(fact, cause)), null);
        return place.change();
    }

    /** Shows whatever fact of the kind stands now; U12: the change says whether it is new or put right. */
    void show(String policy, MessageHeader cause, UnitBook book, NoticeKind kind, Change change) {
        show(policy, asCause(cause), book, new NoticeId(cause.key(), kind), change);
    }

    void show(String policy, Cause cause, UnitBook book, NoticeId notice, Change change) {
        var kind = notice.kind();
        var life = book.unit(notice.unitId());
        var current = life.current(kind);
        var unit = book.shown(notice.unitId());
        if (current.isEmpty() || unit.isEmpty() || !kinds.areShown(kind) || !life.isAUnit()) {
            return;
        }
        var content = new Content(unit.get().unit(), current.get(), unit.get().known());
        var stays = staysOpen(life, kind) ? null : kinds.window(kind);
        commands.send(policy, cause, new ShowFact(notice, content, change, stays));
    }

    private static Cause asCause(MessageHeader header) {
        return new Cause(header.id(), header.district(), header.occurredOn(), header.traceparent());
    }

    /** N2: a sealing notice stays while the line is sealed. */
    private static boolean staysOpen(UnitLife life, NoticeKind kind) {
        return kind == NoticeKind.SEALING && !life.stands(WhenDismantlingStartsThenTheSealingRunsOut.FACT);
    }

    /** The unit as it is known now, to every notice of it. */
    void describe(String policy, MessageHeader cause, UnitBook book, String unitId, Change change) {
        book.shown(unitId).ifPresent(told -> {
            for (var kind : book.unit(unitId).kinds()) {
                commands.send(
                        policy, cause, new DescribeUnit(new NoticeId(unitId, kind), told.unit(), told.known(), change));
            }
        });
    }

    /**
     * Where a fact has fallen, an earlier one of its kind that still stands is shown again; where none does, the notice
     * must go.
     */
    void retreat(
            String policy,
            MessageHeader cause,
            UnitBook book,
            List<NoticeKind> touched,
            Change change,
            String outcome) {
        var life = book.unit(cause.key());
        var told = life.kinds();
        for (var kind : touched) {
            if (!told.contains(kind)) {
                continue;
            }
            if (life.isAUnit() && life.current(kind).isPresent()) {
                show(policy, cause, book, kind, change);
            } else {
                commands.send(policy, cause, letGroundFall(cause, kind, outcome));
            }
        }
    }

    private LetGroundFall letGroundFall(MessageHeader cause, NoticeKind kind, String outcome) {
        return new LetGroundFall(
                new NoticeId(cause.key(), kind),
                cause.version(),
                outcome,
                cause.occurredOn(),
                holidays.known(cause.district()));
    }
}
