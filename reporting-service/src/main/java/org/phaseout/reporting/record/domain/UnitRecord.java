package org.phaseout.reporting.record.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;

/**
 * A unit as far as its standing facts tell, on a day or by now.
 *
 * @param facts in their order; a unit is where its furthest fact puts it
 */
public record UnitRecord(List<OfUnit> facts) {

    /** A unit is in one state of its way out; {@code code} is public and outlives the name. */
    public enum State {
        IDENTIFIED("identified"),
        LISTED("listed"),
        TO_SEAL("to-seal"),
        TO_DISMANTLE("to-dismantle"),
        SEALED("sealed"),
        DISMANTLING("dismantling"),
        EXITED_SEALED("exited-sealed"),
        DISMANTLED("dismantled"),
        ACCEPTED("accepted");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static UnitRecord of(Stream<Telling> standing) {
        return new UnitRecord(standing.map(Telling::fact)
                .filter(OfUnit.class::isInstance)
                .map(OfUnit.class::cast)
                .toList());
    }

    /** The last, should there be several; nothing when none stands. */
    public Stream<OfUnit.Identified> identification() {
        return all(OfUnit.Identified.class).reduce((_, last) -> last).stream();
    }

    public State state() {
        return facts.stream().map(this::stateAfter).max(State::compareTo).orElse(State.IDENTIFIED);
    }

    private State stateAfter(OfUnit fact) {
        return switch (fact) {
            case OfUnit.Identified _,
                    OfUnit.Overdue _,
                    OfUnit.OverdueOvertaken _,
                    OfUnit.ClosureDecided _,
                    OfUnit.GroundAnnulled _,
                    OfUnit.ResurgenceSuspected _,
                    OfUnit.ResurgenceConfirmed _,
                    OfUnit.ResurgenceCleared _ -> State.IDENTIFIED;
            case OfUnit.Planned _ -> State.LISTED;
            case OfUnit.WayDetermined _ -> determined();
            case OfUnit.Sealed _ -> State.SEALED;
            case OfUnit.DismantlingStarted _ -> State.DISMANTLING;
            case OfUnit.ExitedSealed _ -> State.EXITED_SEALED;
            case OfUnit.Dismantled _ -> State.DISMANTLED;
            case OfUnit.Accepted _ -> State.ACCEPTED;
        };
    }

    /** The last determination counts. */
    private State determined() {
        return all(OfUnit.WayDetermined.class)
                .reduce((_, last) -> last)
                .filter(OfUnit.WayDetermined::conditionsExist)
                .map(_ -> State.TO_DISMANTLE)
                .orElse(State.TO_SEAL);
    }

    /** U8: whether it is on a machine of a unit that has exited, as long as nobody has found that it is not. */
    public boolean isResurgence() {
        return facts.stream()
                .filter(fact -> fact instanceof OfUnit.ResurgenceSuspected
                        || fact instanceof OfUnit.ResurgenceConfirmed
                        || fact instanceof OfUnit.ResurgenceCleared)
                .reduce((_, last) -> last)
                .filter(last -> !(last instanceof OfUnit.ResurgenceCleared))
                .isPresent();
    }

    public boolean is(Class<? extends OfUnit> fact) {
        return all(fact).findAny().isPresent();
    }

    /** U10: what became overdue; what a late fact has overtaken never was. */
    public Set<OfUnit.Overdue> becameOverdue() {
        var overdue = new HashSet<OfUnit.Overdue>();
        for (var fact : facts) {
            if (fact instanceof OfUnit.Overdue became) {
                overdue.add(became);
            } else if (fact instanceof OfUnit.OverdueOvertaken(var what, var due)) {
                overdue.remove(new OfUnit.Overdue(what, due));
            }
        }
        return overdue;
    }

    /** U4, U5: dismantled in place, or sealed for good. */
    public boolean isOut() {
        return state().compareTo(State.EXITED_SEALED) >= 0;
    }

    /** U3: the years whose plans it is or was on; carried over, it is on several. */
    public SortedSet<Integer> planYears() {
        return all(OfUnit.Planned.class).map(OfUnit.Planned::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the unit has not come to where it should have been by that date. */
    public boolean isBehind(OfUnit.Overdue overdue) {
        return overdue.what().equals("sealing") ? state().compareTo(State.SEALED) < 0 : !isOut();
    }

    /** E6: cases whose closing decision reached the unit and stands. */
    public Set<String> closures() {
        return cases(OfUnit.ClosureDecided.class::isInstance);
    }

    /** E6a: cases whose decision fell. */
    public Set<String> annulments() {
        return cases(OfUnit.GroundAnnulled.class::isInstance);
    }

    /** Of the decision and the annulment of a case the later one counts. */
    private Set<String> cases(Predicate<OfUnit> standing) {
        var cases = new HashSet<String>();
        for (var fact : facts) {
            var named = switch (fact) {
                case OfUnit.ClosureDecided(var caseId) -> caseId;
                case OfUnit.GroundAnnulled(var caseId) -> caseId;
                case OfUnit.Identified _,
                        OfUnit.Planned _,
                        OfUnit.WayDetermined _,
                        OfUnit.Sealed _,
                        OfUnit.ExitedSealed _,
                        OfUnit.DismantlingStarted _,
                        OfUnit.Dismantled _,
                        OfUnit.Accepted _,
                        OfUnit.Overdue _,
                        OfUnit.OverdueOvertaken _,
                        OfUnit.ResurgenceSuspected _,
                        OfUnit.ResurgenceConfirmed _,
                        OfUnit.ResurgenceCleared _ -> "";
            };
            if (standing.test(fact)) {
                cases.add(named);
            } else {
                cases.remove(named);
            }
        }
        return cases;
    }

    private <F extends OfUnit> Stream<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
