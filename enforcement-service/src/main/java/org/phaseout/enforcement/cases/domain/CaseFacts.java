package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Voided;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;

/** The facts of one case and what they come to, for those who read it. Immutable. */
public final class CaseFacts {

    public static final CaseFacts NONE = new CaseFacts(Case.NEW);

    private final Case now;

    private CaseFacts(Case now) {
        this.now = now;
    }

    public CaseFacts with(CaseEvent event, Told told) {
        return new CaseFacts(now.evolve(event, told));
    }

    public History<CaseEvent> history() {
        return now.history();
    }

    public long version() {
        return now.version();
    }

    /** Every lawful next step for whom, on which day and by which rules an {@code act} would be. */
    public List<NextStep> nextSteps(Act act, Rulebook rules) {
        var at = new Setting(now.stage(), act, rules);
        return Arrays.stream(Step.values())
                .flatMap(step -> step.lawful(at).stream()
                        .map(what -> new NextStep(
                                step.action(), what.ground(), what.measure(), what.result(), what.about())))
                .toList();
    }

    /** The days that run or have passed, the nearest first. */
    public List<Deadline> deadlines(LocalDate today, Rulebook rules) {
        return Deadlines.of(now, today, rules);
    }

    /** What the department itself has to do within a term. */
    public List<Duty> duties(Procedures rows) {
        return Duties.of(now, rows);
    }

    /** What waits for an answer of the government. */
    public Optional<Referral> referral() {
        return Referral.of(now.stage());
    }

    /** What has become of an order, a fine or a revocation. */
    public Effect effectOf(Entry<CaseEvent> told) {
        return Effect.of(now, told);
    }

    /** 确认违法, of the decision by that document or of the whole case. */
    public boolean isFoundUnlawful(String documentNumber) {
        return now.stage() instanceof InProcedure in
                && in.docket().marks().reviewed().isUnlawful(documentNumber);
    }

    /** Whether a fact stands as it was told (U12). */
    public Effect telling(Entry<CaseEvent> told) {
        return Effect.ofTelling(now.history(), told);
    }

    /** What its fines come to on a day; computed when it is read, for it changes with the day. */
    public List<FineFile> fines(LocalDate day, WorkingCalendar calendar) {
        return now.stage() instanceof InProcedure in
                ? Owed.of(in).stream()
                        .map(owed -> FineFile.of(owed, day, calendar))
                        .toList()
                : List.of();
    }

    public CaseFile file() {
        return now.stage() instanceof Voided ? CaseFile.voided(now.history()) : CaseFile.of(now.stage());
    }
}
