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
import org.phaseout.reporting.notice.view.Described;
import org.phaseout.reporting.notice.view.Holidays;
import org.phaseout.reporting.notice.view.KnownUnits;
import org.phaseout.reporting.notice.view.LifeSteps;
import org.phaseout.reporting.notice.view.LifeSteps.Step;
import org.phaseout.reporting.notice.view.NoticeKinds;
import org.phaseout.reporting.notice.view.Undoings;
import org.springframework.stereotype.Component;

/** What the policies of this folder do alike: keep what the topic told, and send what follows from it to the notices. */
@Component
class Publishing {

    private final PolicyCommands commands;
    private final NoticeKinds kinds;
    private final KnownUnits units;
    private final LifeSteps steps;
    private final Undoings undoings;
    private final Holidays holidays;

    Publishing(
            PolicyCommands commands,
            NoticeKinds kinds,
            KnownUnits units,
            LifeSteps steps,
            Undoings undoings,
            Holidays holidays) {
        this.commands = commands;
        this.kinds = kinds;
        this.units = units;
        this.steps = steps;
        this.undoings = undoings;
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
    void tell(String policy, MessageHeader cause, NoticeKind kind, Announcement announcement) {
        tell(policy, cause, kind, announcement, null);
    }

    /** @param restsOn the case with which the step falls */
    void tell(
            String policy, MessageHeader cause, NoticeKind kind, Announcement announcement, @Nullable String restsOn) {
        var place = undoings.placeOf(cause.district(), cause.key(), cause.version());
        put(cause, place.place(), kind, announcement, restsOn);
        show(policy, cause, kind, place.change());
    }

    /** A step that stands in the timeline only; says whether it is new or put right. */
    Change tellInPassing(MessageHeader cause, String fact) {
        var place = undoings.placeOf(cause.district(), cause.key(), cause.version());
        put(cause, place.place(), null, Announcement.of(source(fact, cause)), null);
        return place.change();
    }

    private void put(
            MessageHeader cause,
            long place,
            @Nullable NoticeKind kind,
            Announcement announcement,
            @Nullable String restsOn) {
        steps.put(cause.district(), new Step(cause.key(), place, kind, announcement.inPlaceOf(place), restsOn));
    }

    /** Shows whatever fact of the kind stands now; U12: the change says whether it is new or put right. */
    void show(String policy, MessageHeader cause, NoticeKind kind, Change change) {
        show(policy, asCause(cause), new NoticeId(cause.key(), kind), change);
    }

    void show(String policy, Cause cause, NoticeId notice, Change change) {
        var district = cause.district();
        var kind = notice.kind();
        var current = steps.current(district, notice.unitId(), kind);
        var unit = units.shown(district, notice.unitId());
        if (current.isEmpty() || unit.isEmpty() || !kinds.areShown(kind) || !isAUnit(district, notice.unitId())) {
            return;
        }
        var content = new Content(unit.get().unit(), current.get(), unit.get().known());
        var stays = staysOpen(district, notice) ? null : kinds.window(kind);
        commands.send(policy, cause, new ShowFact(notice, content, change, stays));
    }

    private static Cause asCause(MessageHeader header) {
        return new Cause(header.id(), header.district(), header.occurredOn(), header.traceparent());
    }

    /** Without its identification a unit is none (U1). */
    private boolean isAUnit(String district, String unitId) {
        return steps.current(district, unitId, NoticeKind.SURVEY_RESULT).isPresent();
    }

    /** N2: a sealing notice stays while the line is sealed. */
    private boolean staysOpen(String district, NoticeId notice) {
        return notice.kind() == NoticeKind.SEALING
                && !steps.stands(district, notice.unitId(), WhenDismantlingStartsThenTheSealingRunsOut.FACT);
    }

    /** The unit as it is known now, to every notice of it. */
    void describe(String policy, MessageHeader cause, String unitId, Change change) {
        units.shown(cause.district(), unitId).ifPresent(unit -> describe(policy, cause, unit, change));
    }

    private void describe(String policy, MessageHeader cause, Described told, Change change) {
        var unit = told.unit();
        for (var kind : steps.kinds(cause.district(), unit.unitId())) {
            commands.send(
                    policy, cause, new DescribeUnit(new NoticeId(unit.unitId(), kind), unit, told.known(), change));
        }
    }

    /**
     * Where a fact has fallen, an earlier one of its kind that still stands is shown again; where none does, the notice
     * must go.
     */
    void retreat(String policy, MessageHeader cause, List<NoticeKind> touched, Change change, String outcome) {
        var told = steps.kinds(cause.district(), cause.key());
        boolean isAUnit = isAUnit(cause.district(), cause.key());
        for (var kind : touched) {
            if (!told.contains(kind)) {
                continue;
            }
            if (isAUnit && stands(cause, kind)) {
                show(policy, cause, kind, change);
            } else {
                commands.send(policy, cause, letGroundFall(cause, kind, outcome));
            }
        }
    }

    private boolean stands(MessageHeader cause, NoticeKind kind) {
        return steps.current(cause.district(), cause.key(), kind).isPresent();
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
