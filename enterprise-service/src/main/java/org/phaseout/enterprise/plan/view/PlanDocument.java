package org.phaseout.enterprise.plan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanFacts;
import org.phaseout.enterprise.plan.domain.PlanFacts.Standing;
import org.phaseout.enterprise.plan.domain.PlanPeriod;
import org.phaseout.platform.read.KeptFact;

/**
 * A township-year plan as officers read it; the units on it are read from the units.
 *
 * @param version for If-Match, from 1
 * @param state how far it has come, or that its opening was voided (U12)
 * @param submissionDue 31 July of the year, which never rolls (P1)
 * @param recordedAt of the newest fact
 */
record PlanDocument(
        String id,
        long version,
        String state,
        String township,
        int year,
        String document,
        LocalDate submissionDue,
        @Nullable Survey survey,
        @Nullable Submission submission,
        List<Amendment> amendments,
        Instant recordedAt) {

    /** @param coverage enterprises looked at; {@code found} units found */
    record Survey(LocalDate on, int coverage, int found, boolean zeroReport) {}

    record Submission(
            LocalDate on,
            boolean late,
            List<String> keyTasks,
            List<String> measures,
            List<String> departments,
            String document) {}

    record Amendment(int number, LocalDate on, String change, String document) {}

    /** @param opened the opening that stands, or the last that stood */
    static PlanDocument of(PlanFacts facts, PlanOpened opened, List<KeptFact> kept) {
        return new PlanDocument(
                opened.planId(),
                kept.getLast().version(),
                state(facts),
                opened.township(),
                opened.year(),
                opened.document(),
                new PlanPeriod(opened.township(), opened.year()).submissionDue(),
                facts.survey().map(PlanDocument::survey).orElse(null),
                facts.submission().map(PlanDocument::submission).orElse(null),
                facts.amendments().stream().map(PlanDocument::amendment).toList(),
                kept.getLast().recordedAt());
    }

    private static String state(PlanFacts facts) {
        if (facts.opening().isEmpty()) {
            return "voided";
        }
        if (facts.submission().isPresent()) {
            return "submitted";
        }
        return facts.survey().isPresent() ? "surveyed" : "surveying";
    }

    private static Survey survey(Standing<PlanSurveyClosed> closed) {
        var fact = closed.fact();
        return new Survey(closed.told().occurredOn(), fact.coverage(), fact.found(), fact.zeroReport());
    }

    private static Submission submission(Standing<PlanSubmitted> submitted) {
        var fact = submitted.fact();
        return new Submission(
                submitted.told().occurredOn(),
                fact.late(),
                fact.keyTasks(),
                fact.measures(),
                fact.departments(),
                fact.document());
    }

    private static Amendment amendment(Standing<PlanAmended> amended) {
        var fact = amended.fact();
        return new Amendment(fact.number(), amended.told().occurredOn(), fact.change(), fact.document());
    }
}
