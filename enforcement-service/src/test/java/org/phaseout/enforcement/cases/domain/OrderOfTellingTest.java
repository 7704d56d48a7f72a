package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * E7: late entry changes no legal result. The same facts, on the same days, are told as they happen with an alarm every
 * day, and again after it all in a random order with alarms between them; what is refused in that order is told again
 * after the others, as an officer would. Wherever both take every fact, the case ends alike.
 */
class OrderOfTellingTest {

    private static final int WALKS = 12_000;
    private static final LocalDate SERVED = LocalDate.of(2023, 3, 1);
    private static final LocalDate AFTER_IT_ALL = LocalDate.of(2025, 1, 10);
    private static final WorkingCalendar CALENDAR = StateCouncil.notices();

    /** What happened on a day. */
    private record Happened(LocalDate on, CaseCommand command) {

        @Override
        public String toString() {
            var said = command instanceof GrantExtension grant
                    ? grant.extension()
                    : command instanceof Reinspect reinspect ? reinspect.met() : "";
            return on + " " + command.getClass().getSimpleName() + " " + said;
        }
    }

    /** What a case comes to in law. */
    private record Result(String stage, @Nullable Limit limit, boolean lapsed, boolean compliedLate) {

        static Result of(Procedure told) {
            var clock = Optional.ofNullable(Timing.clock(told.file.stage()));
            return new Result(
                    told.stage(),
                    clock.map(Clock::limit).orElse(null),
                    Timing.isLapsed(told.file.stage()),
                    clock.map(Clock::isMetLate).orElse(false));
        }
    }

    @Test
    void the_same_facts_end_alike_in_whatever_order_they_are_told() {
        var random = new Random(20230301);
        int compared = 0;
        int lapsed = 0;
        int met = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            var facts = facts(random);
            var inOrder = inOrder(facts);
            var shuffled = inOrder.flatMap(_ -> shuffled(facts, random));
            if (inOrder.isPresent() && shuffled.isPresent()) {
                assertThat(shuffled.get()).as("walk %s: %s", walk, facts).isEqualTo(inOrder.get());
                compared++;
                lapsed += inOrder.get().lapsed() ? 1 : 0;
                met += inOrder.get().stage().equals("met") ? 1 : 0;
            }
        }
        assertThat(compared).as("walks in which every fact was taken").isGreaterThan(2000);
        assertThat(List.of(lapsed, met)).as("of each ending").allMatch(count -> count > 100);
    }

    /** Two extensions, two stays, re-inspections, a referral and an ending, each of them or not, on random days. */
    private static List<Happened> facts(Random random) {
        var facts = new ArrayList<Happened>();
        extension(facts, random, day(random, 100, 190));
        extension(facts, random, day(random, 190, 280));
        stay(facts, random, day(random, 0, 150));
        stay(facts, random, day(random, 150, 250));
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new Happened(
                    day(random, 10, 320), new Reinspect(Procedure.ID, random.nextBoolean(), null, Procedure.OFFICERS)));
        }
        if (random.nextInt(4) == 0) {
            facts.add(new Happened(day(random, 60, 300), new Procedure().referral()));
        }
        if (random.nextInt(4) == 0) {
            facts.add(new Happened(day(random, 60, 300), new CloseCase(Procedure.ID, "met")));
        }
        return facts;
    }

    private static void extension(List<Happened> facts, Random random, LocalDate asked) {
        if (random.nextInt(3) == 0) {
            return;
        }
        facts.add(new Happened(asked, new ApplyForExtension(Procedure.ID, new Term(3, null), "示例")));
        var answered = asked.plusDays(random.nextInt(40));
        var term = random.nextInt(3) == 0
                ? new Term(null, LocalDate.of(2023, 9, 15).plusDays(random.nextInt(80)))
                : new Term(1 + random.nextInt(2), null);
        facts.add(new Happened(
                answered,
                random.nextInt(4) == 0
                        ? new RefuseExtension(Procedure.ID, "示例不延1号", "示例")
                        : new GrantExtension(Procedure.ID, "示例延1号", term, CALENDAR)));
    }

    private static void stay(List<Happened> facts, Random random, LocalDate from) {
        if (random.nextInt(3) > 0) {
            return;
        }
        facts.add(new Happened(from, new Stay(Procedure.ID, "示例区人民政府", "示例停1号", null)));
        facts.add(new Happened(
                from.plusDays(random.nextInt(60)), new EndStay(Procedure.ID, "示例区人民政府", "示例恢1号", null, CALENDAR)));
    }

    private static LocalDate day(Random random, int from, int until) {
        return SERVED.plusDays(random.nextInt(from, until));
    }

    /** Nothing where a fact is refused. */
    private static Optional<Result> inOrder(List<Happened> facts) {
        var procedure = new Procedure().runningSince(SERVED.toString());
        var sorted = facts.stream().sorted(Comparator.comparing(Happened::on)).toList();
        for (var fact : sorted) {
            rings(procedure, fact.on());
            if (!tells(procedure, fact, fact.on())) {
                return Optional.empty();
            }
        }
        rings(procedure, AFTER_IT_ALL);
        return Optional.of(Result.of(procedure));
    }

    private static Optional<Result> shuffled(List<Happened> facts, Random random) {
        var procedure = new Procedure().runningSince(SERVED.toString());
        var untold = new ArrayList<>(facts);
        for (int before = Integer.MAX_VALUE; !untold.isEmpty() && untold.size() < before; ) {
            before = untold.size();
            Collections.shuffle(untold, random);
            untold.removeIf(fact -> {
                if (random.nextBoolean()) {
                    rings(procedure, AFTER_IT_ALL);
                }
                return tells(procedure, fact, AFTER_IT_ALL);
            });
        }
        rings(procedure, AFTER_IT_ALL);
        return untold.isEmpty() ? Optional.of(Result.of(procedure)) : Optional.empty();
    }

    private static boolean tells(Procedure procedure, Happened fact, LocalDate told) {
        try {
            procedure.on(fact.on().toString()).toldOn(told.toString()).does(fact.command());
            return true;
        } catch (CaseRefused refused) {
            return false;
        }
    }

    private static void rings(Procedure procedure, LocalDate day) {
        procedure.on(day.toString()).by("alarm").does(new CheckLimit(Procedure.ID, CALENDAR));
        procedure.by("industry");
    }
}
