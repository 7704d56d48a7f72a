package org.phaseout.reporting.notice.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Change;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.KnownUnits;
import org.phaseout.reporting.notice.view.LifeSteps;
import org.phaseout.reporting.notice.view.LifeSteps.Step;
import org.phaseout.reporting.notice.view.NoticeKinds;
import org.phaseout.reporting.notice.view.Undoings;
import org.springframework.stereotype.Component;

/** What the policies of this folder do alike: keep what the topic told, and send what follows from it to the notices. */
@Component
class Publishing {

    private static final int DAYS_TO_WITHDRAW = 3;

    private final PolicyCommands commands;
    private final NoticeKinds kinds;
    private final KnownUnits units;
    private final LifeSteps steps;
    private final Undoings undoings;
    private final BusinessClock clock;

    Publishing(
            PolicyCommands commands,
            NoticeKinds kinds,
            KnownUnits units,
            LifeSteps steps,
            Undoings undoings,
            BusinessClock clock) {
        this.commands = commands;
        this.kinds = kinds;
        this.units = units;
        this.steps = steps;
        this.undoings = undoings;
        this.clock = clock;
    }

    static Announcement.Source source(String fact, MessageHeader header) {
        return new Announcement.Source(
                fact,
                header.version(),
                header.authority(),
                header.occurredOn(),
                header.recordedAt().atZone(BusinessClock.ZONE).toLocalDate());
    }

    /** A step that a notice announces. */
    void tell(String policy, MessageHeader cause, NoticeKind kind, Announcement announcement) {
        tell(policy, cause, kind, announcement, null);
    }

    /** @param restsOn the case with which the step falls */
    void tell(
            String policy, MessageHeader cause, NoticeKind kind, Announcement announcement, @Nullable String restsOn) {
        var place = undoings.placeOf(cause.district(), cause.key(), cause.version());
        steps.put(cause.district(), new Step(cause.key(), place.place(), kind, announcement, restsOn));
        show(policy, cause, kind, place.change());
    }

    /** A step that stands in the timeline only. */
    void tellInPassing(MessageHeader cause, String fact) {
        var place = undoings.placeOf(cause.district(), cause.key(), cause.version());
        var announcement = Announcement.of(source(fact, cause));
        steps.put(cause.district(), new Step(cause.key(), place.place(), null, announcement, null));
    }

    /** Shows whatever fact of the kind stands now; U12: the change says whether it is new or put right. */
    void show(String policy, MessageHeader cause, NoticeKind kind, Change change) {
        var current = steps.current(cause.district(), cause.key(), kind);
        var unit = units.shown(cause.district(), cause.key());
        if (current.isEmpty() || unit.isEmpty() || !kinds.areShown(kind)) {
            return;
        }
        var stays = staysOpen(cause, kind) ? null : kinds.window(kind);
        commands.send(
                policy,
                cause,
                new ShowFact(new NoticeId(cause.key(), kind), new Content(unit.get(), current.get()), change, stays));
    }

    /** N2: a sealing notice stays while the line is sealed. */
    private boolean staysOpen(MessageHeader cause, NoticeKind kind) {
        return kind == NoticeKind.SEALING
                && !steps.stands(cause.district(), cause.key(), WhenDismantlingStartsThenTheSealingRunsOut.FACT);
    }

    /** The unit as it is known now, to every notice of it. */
    void describe(String policy, MessageHeader cause, String unitId, Change change) {
        units.shown(cause.district(), unitId).ifPresent(unit -> describe(policy, cause, unit, change));
    }

    private void describe(String policy, MessageHeader cause, ShownUnit unit, Change change) {
        for (var kind : steps.kinds(cause.district(), unit.unitId())) {
            commands.send(policy, cause, new DescribeUnit(new NoticeId(unit.unitId(), kind), unit, change));
        }
    }

    /**
     * Where a fact has fallen, an earlier one of its kind that still stands is shown again; where none does, the notice
     * must go.
     */
    void retreat(String policy, MessageHeader cause, List<NoticeKind> touched, Change change, String outcome) {
        var told = steps.kinds(cause.district(), cause.key());
        boolean isAUnit = stands(cause, NoticeKind.SURVEY_RESULT);
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

    /** 行政处罚法 48: three working days after the day on which the ground fell. */
    private LetGroundFall letGroundFall(MessageHeader cause, NoticeKind kind, String outcome) {
        var due = StateCouncil.notices().knownOn(clock.today()).workingDaysAfter(cause.occurredOn(), DAYS_TO_WITHDRAW);
        return new LetGroundFall(new NoticeId(cause.key(), kind), outcome, due.lastDay(), due.provisional());
    }
}
