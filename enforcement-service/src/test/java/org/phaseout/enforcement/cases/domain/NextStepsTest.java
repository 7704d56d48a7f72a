package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.enforcement.rules.view.RuleFiles;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Told;

/** E6: what is offered is accepted, and what is not offered is refused, wherever a case has got to. */
class NextStepsTest {

    private static final int WALKS = 10_000;
    private static final int STEPS = 14;
    private static final List<String> AUTHORITIES =
            List.of("industry", "development", "ecology", "market", "emergency", "safety:fire", "government");
    private static final Set<Step> ENDING = Set.of(Step.CLOSE, Step.CONCLUDE_REVIEW, Step.STAY, Step.FILE_REVIEW);
    private static final Set<Step> OF_DECISIONS =
            Set.of(Step.FILE_REVIEW, Step.STAY, Step.END_STAY, Step.CONCLUDE_REVIEW);
    private static final List<Track> TRACKS = List.of(Track.values());
    private static final Rulebook RULES = new Rulebook(
            RuleFiles.procedures(),
            RuleFiles.standards(),
            StateCouncil.notices().knownOn(LocalDate.of(2026, 1, 1)),
            RuleFiles.common());

    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final Set<Step> taken = ConcurrentHashMap.newKeySet();
    private final Set<Step> named = ConcurrentHashMap.newKeySet();

    @Test
    void what_is_offered_is_accepted_and_nothing_else() {
        IntStream.range(0, WALKS).parallel().forEach(this::walk); // each walk by itself; its seed tells it again
        assertThat(taken).as("every step is taken on some walk").containsExactlyInAnyOrder(Step.values());
        assertThat(reached)
                .contains("met", "not-met", "in-effect", "decided", "carried-out", "closed", "annulled", "void");
        assertThat(named).as("of a single decision").containsAll(OF_DECISIONS);
        assertThat(reached).as("ended in part, and something of it stands").contains("annulled in part");
    }

    private void walk(int seed) {
        var random = new Random(seed);
        var day = LocalDate.of(2023, 3, 2).plusDays(random.nextInt(200));
        var file = begun(seed, random, day);
        for (int i = 0; i < STEPS; i++) {
            file = after(
                    file,
                    file.decide(new CheckLimit(Procedure.ID, RULES.calendar()), act("alarm", day)),
                    act("alarm", day));
            reached.add(file.stage().word());
            if (file.stage() instanceof Stage.Annulled(var docket, var inPart)
                    && inPart
                    && docket.hasSomethingToReview()) {
                reached.add("annulled in part");
            }
            var lawful = new ArrayList<Taken>();
            for (var authority : asking(file.stage(), random)) {
                lawful.addAll(judged(seed, file, new Setting(file.stage(), act(authority, day), RULES), random));
            }
            if (!lawful.isEmpty()) {
                file = take(file, one(lawful, random));
            }
            day = day.plusDays(random.nextInt(random.nextInt(4) == 0 ? 200 : 10));
        }
    }

    /** Most begin with a lead; some with what is far from one: every fourth with a fine that was served. */
    private static Case begun(int seed, Random random, LocalDate day) {
        return switch (seed % 8) {
            case 0, 4 -> FinedCase.served().procedure.file;
            case 2 -> heardBeforeASuspension();
            case 6 -> heardBeforeADailyPenalty();
            case 3, 5 -> manyDecisions(random);
            default -> lead(random, day);
        };
    }

    /** Ordered to correct what is over the permit, and fined for it; heard of a suspension, which is not ordered yet. */
    private static Case heardBeforeASuspension() {
        return corrected().heard("E2/over-permit:suspend-for-rectification").procedure.file;
    }

    /** Fined and revoked, by the half closed: and a review is filed about one of it by the half. */
    private static Case manyDecisions(Random random) {
        var works = random.nextBoolean() ? ManyDecisions.fined() : ManyDecisions.closed();
        if (random.nextBoolean()) {
            works.filed("2023-03-11", random.nextBoolean() ? ManyDecisions.FINE : ManyDecisions.REVOCATION);
        }
        return works.procedure.file;
    }

    /** The same, and the act goes on: heard of a daily penalty, which is not decided yet. */
    private static Case heardBeforeADailyPenalty() {
        var walk = corrected();
        walk.procedure.on("2023-03-02").failed();
        return walk.heard("E2/over-permit:daily-penalty").procedure.file;
    }

    private static RowProcedure corrected() {
        var walk = new RowProcedure(ExpectedRow.named("E2/over-permit")).found();
        walk.procedure
                .does(walk.order("correct", null, null, "示例改〔2023〕1号"))
                .served()
                .does(walk.fine(new BigDecimal("200000")));
        return walk;
    }

    private static Case lead(Random random, LocalDate day) {
        var track = TRACKS.get(random.nextInt(TRACKS.size()));
        var lead = new RecordLead(Procedure.ID, track, null, "350504100", List.of(), "示例");
        return after(Case.NEW, Case.NEW.decide(lead, act("industry", day)), act("industry", day));
    }

    /** While it is a lead everybody; then its department, the government and one of the others, who are all refused alike. */
    private static Set<String> asking(Stage stage, Random random) {
        return stage instanceof InProcedure in
                ? new LinkedHashSet<>(List.of(
                        in.docket().opened().department(),
                        Requirements.GOVERNMENT,
                        AUTHORITIES.get(random.nextInt(AUTHORITIES.size()))))
                : new LinkedHashSet<>(AUTHORITIES);
    }

    /** @param about number of a decision that was named */
    private record Taken(
            Step step,
            Setting at,
            CaseCommand command,
            @Nullable String about) {}

    /** Of every step and every choice: lawful exactly where it is decided. */
    private static List<Taken> judged(int seed, Case file, Setting at, Random random) {
        var lawful = new ArrayList<Taken>();
        for (var step : Step.values()) {
            var offered = Set.copyOf(step.lawful(at));
            for (var what : step.candidates(at)) {
                if (what.about() != null && random.nextInt(4) != 0) {
                    continue; // there are many of them, and many walks
                }
                var command = new LawfulCommands(at).of(step, what);
                assertThat(isDecided(file, command, at.act()))
                        .as(() -> "seed " + seed + ": " + step + " " + what + " by "
                                + at.act().by().value() + " on " + at.act().occurredOn() + " at " + file.stage())
                        .isEqualTo(offered.contains(what));
                if (offered.contains(what)) {
                    lawful.add(new Taken(step, at, command, what.about()));
                }
            }
        }
        return lawful;
    }

    private static boolean isDecided(Case file, CaseCommand command, Act act) {
        try {
            return !file.decide(command, act).isEmpty(); // told again, nothing happens
        } catch (CaseRefused refused) {
            return false;
        }
    }

    /** Steps are chosen alike, however many ways there are to take one; those that end a case less often. */
    private static Taken one(List<Taken> lawful, Random random) {
        var going =
                lawful.stream().filter(each -> !ENDING.contains(each.step())).toList();
        var open = going.isEmpty() || random.nextInt(5) == 0 ? lawful : going;
        var steps = open.stream().map(Taken::step).distinct().toList();
        var step = steps.get(random.nextInt(steps.size()));
        var ways = open.stream().filter(each -> each.step() == step).toList();
        return ways.get(random.nextInt(ways.size()));
    }

    private Case take(Case file, Taken what) {
        taken.add(what.step());
        if (what.about() != null) {
            named.add(what.step());
        }
        return after(
                file, file.decide(what.command(), what.at().act()), what.at().act());
    }

    private static Case after(Case file, List<CaseEvent> events, Act act) {
        var now = file;
        for (var event : events) {
            assertThat(Course.after(now.stage(), event, act.occurredOn()))
                    .as("what is decided can stand: " + event)
                    .isNotNull();
            now = now.evolve(event, new Told(act.by().value(), act.occurredOn(), now.version() + 1));
        }
        return now;
    }

    private static Act act(String by, LocalDate day) {
        return new Act(
                new Authority(by),
                "350504",
                day,
                day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    @Test
    void an_officer_is_offered_what_may_follow_and_another_department_nothing() {
        var facts = CaseFacts.NONE;
        for (var entry : new Procedure().opened().found().file.history().entries()) {
            facts = facts.with(entry.fact(), entry.told());
        }
        var day = LocalDate.of(2023, 3, 1);
        assertThat(facts.nextSteps(act("industry", day), RULES))
                .filteredOn(step -> !step.action().equals("ground"))
                .containsExactly(
                        new NextStep("measure", "E1/over-limit", "rectify-within-limit", null, null),
                        new NextStep("closing", null, null, "dropped", null));
        assertThat(facts.nextSteps(act("industry", day), RULES))
                .filteredOn(step -> step.action().equals("ground"))
                .extracting(NextStep::ground)
                .containsExactly(
                        "E1/over-limit", "E1/eliminated-equipment", "E1/energy-report", "E1/key-user-rectification");
        assertThat(facts.nextSteps(act("ecology", day), RULES)).isEmpty();
    }
}
