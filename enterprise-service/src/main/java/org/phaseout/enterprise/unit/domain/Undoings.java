package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitResurgenceSuspected;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitCorrected;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitCommand.CorrectFact;
import org.phaseout.enterprise.unit.domain.UnitCommand.VoidFact;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CannotUndo;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.FindingOfTheSystem;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ToldOtherwise;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;
import org.phaseout.platform.domain.Undoing;

/**
 * U12: a fact that was told wrongly is never deleted. It is voided, or another stands in its place; nothing that rests on
 * it may be left in the air, and a date that has passed after all is found at once.
 */
final class Undoings {

    private static final ZoneId LOCAL = ZoneId.of("Asia/Shanghai");

    static List<UnitEvent> decide(Decision decision, VoidFact command) {
        var unit = decision.unit();
        var wrong = command.wrong();
        var entry = undoable(unit, wrong, decision.act());
        var voided = new UnitVoided(
                unit.id(),
                wrong.version(),
                wrong.fact(),
                wrong.office(),
                wrong.reason(),
                wrong.document(),
                regained(unit, entry, decision.holders()));
        return withConsequences(unit, wrong, List.of(voided), decision.act());
    }

    static List<UnitEvent> decide(Decision decision, CorrectFact command) {
        var unit = decision.unit();
        var act = decision.act();
        var entry = undoable(unit, command.wrong(), act);
        var day = Objects.requireNonNullElse(command.occurredOn(), entry.told().occurredOn());
        Undo.flaw(day, act).ifPresent(flaw -> {
            throw new UnitRefused(new CannotUndo(flaw));
        });
        var then = new Act(act.by(), act.district(), day, act.at());
        var told = unit.before(entry).decide(command.corrected(), then, decision.holders());
        if (told.isEmpty() || isTheSame(told.getFirst(), day, entry)) {
            return List.of();
        }
        requireFreePlace(told.getFirst(), unit, entry);
        var events = new ArrayList<UnitEvent>();
        events.add(corrected(decision, command.wrong(), entry, day));
        events.add(told.getFirst());
        told.stream().filter(also -> isNewSuspicion(also, unit)).forEach(events::add);
        events.addAll(ClosureMarks.leftBehind(unit, entry, told.getFirst(), command.wrong()));
        return withConsequences(unit, command.wrong(), events, act);
    }

    private static UnitCorrected corrected(Decision decision, Undo wrong, Entry<UnitEvent> entry, LocalDate day) {
        var unit = decision.unit();
        return new UnitCorrected(
                unit.id(),
                wrong.version(),
                wrong.fact(),
                wrong.office(),
                wrong.reason(),
                wrong.document(),
                unit.version() + 2,
                day,
                regained(unit, entry, decision.holders()));
    }

    /** A corrected nameplate may be one that was seen before (U8). */
    private static boolean isNewSuspicion(UnitEvent event, Unit unit) {
        return event instanceof UnitResurgenceSuspected
                && unit.history().standing().stream()
                        .noneMatch(entry -> entry.fact().equals(event));
    }

    private static boolean isTheSame(UnitEvent fact, LocalDate day, Entry<UnitEvent> entry) {
        return fact.equals(entry.fact()) && day.equals(entry.told().occurredOn());
    }

    private static void requireFreePlace(UnitEvent fact, Unit unit, Entry<UnitEvent> wrong) {
        var others = unit.history().standing().stream()
                .filter(entry -> entry.version() != wrong.version())
                .toList();
        Repetition.inPlaceOf(fact, others).ifPresent(other -> {
            throw new UnitRefused(new ToldOtherwise(name(other.fact()), other.version()));
        });
    }

    /** The fact as it was told; what the system found by itself is nobody's to take back. */
    private static Entry<UnitEvent> undoable(Unit unit, Undo undo, Act act) {
        var entry = unit.history().at(undo.version());
        if (entry.isPresent() && isFinding(entry.get().fact())) {
            throw new UnitRefused(new FindingOfTheSystem(name(entry.get().fact())));
        }
        undo.flaw(unit.history(), act).ifPresent(flaw -> {
            throw new UnitRefused(new CannotUndo(flaw));
        });
        return entry.orElseThrow();
    }

    /** What nobody reported: it follows from what was reported, and goes with it. */
    private static boolean isFinding(UnitEvent event) {
        return event instanceof UnitResurgenceSuspected
                || event instanceof FindingEvent.UnitOverdue
                || event instanceof FindingEvent.UnitOverdueOvertaken
                || event instanceof FindingEvent.UnitClosureDecided
                || event instanceof FindingEvent.UnitGroundAnnulled;
    }

    private static List<UnitEvent> withConsequences(Unit unit, Undo undo, List<UnitEvent> undoing, Act act) {
        var after = unit.told(undoing, act);
        requireGround(undo, after);
        var standing = after.standing();
        var events = new ArrayList<>(undoing);
        events.addAll(Lateness.overtaken(unit.id(), standing));
        events.addAll(Lateness.passed(unit.id(), standing, today(act)));
        return List.copyOf(events);
    }

    /** Throws when a later fact could not stand any more; the refusal lists them, to be undone first. */
    private static void requireGround(Undo undo, Unit after) {
        var standing = Standing.NOTHING;
        var inTheAir = new ArrayList<Resting>();
        for (var entry : after.history().standing()) {
            if (isFinding(entry.fact())
                    || Obstacles.to(entry.fact(), entry.told().occurredOn(), standing)
                            .isEmpty()) {
                standing = standing.with(entry.fact(), entry.told().occurredOn());
            } else if (!(entry.fact() instanceof Undoing)) {
                inTheAir.add(new Resting(entry.version(), name(entry.fact())));
            }
        }
        if (!inTheAir.isEmpty()) {
            throw new UnitRefused(new CannotUndo(new LaterFactsRestOnIt(undo.version(), inTheAir)));
        }
    }

    /** U8: what the unit's machines are when the fact stands no longer. */
    private static RegainedMachines regained(Unit unit, Entry<UnitEvent> wrong, Holders holders) {
        if (wrong.fact() instanceof UnitIdentified identified) {
            return new RegainedMachines(identified.machines(), List.of(), List.of());
        } else if (wrong.fact() instanceof ExitEvent.UnitAccepted accepted) {
            return regained(accepted.machines(), unit, holders);
        }
        return wrong.fact() instanceof ExitEvent.UnitExitedSealed exit
                ? regained(exit.machines(), unit, holders)
                : RegainedMachines.NONE;
    }

    private static RegainedMachines regained(UnitEvent.ExitedMachines machines, Unit unit, Holders holders) {
        Machines.requireFree(machines.released(), unit.id(), holders);
        return new RegainedMachines(List.of(), machines.recognised(), machines.released());
    }

    static LocalDate today(Act act) {
        return LocalDate.ofInstant(act.at(), LOCAL);
    }

    /** The name a fact is stored by. */
    static String name(UnitEvent fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(StoredAs.class))
                .value();
    }

    private Undoings() {}
}
