package org.phaseout.enterprise.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.plan.domain.PlanTold.ID;
import static org.phaseout.enterprise.plan.domain.PlanTold.LUOXI;
import static org.phaseout.enterprise.plan.domain.PlanTold.SURVEYED;
import static org.phaseout.enterprise.plan.domain.PlanTold.amended;
import static org.phaseout.enterprise.plan.domain.PlanTold.amendment;
import static org.phaseout.enterprise.plan.domain.PlanTold.by;
import static org.phaseout.enterprise.plan.domain.PlanTold.closing;
import static org.phaseout.enterprise.plan.domain.PlanTold.opened;
import static org.phaseout.enterprise.plan.domain.PlanTold.opening;
import static org.phaseout.enterprise.plan.domain.PlanTold.refused;
import static org.phaseout.enterprise.plan.domain.PlanTold.submission;
import static org.phaseout.enterprise.plan.domain.PlanTold.submitted;
import static org.phaseout.enterprise.plan.domain.PlanTold.surveyed;
import static org.phaseout.enterprise.plan.domain.PlanTold.undo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.plan.domain.PlanCommand.CorrectPlanFact;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.Tellable;
import org.phaseout.enterprise.plan.domain.PlanCommand.VoidPlanFact;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanCorrected;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12, as sentences about plans. */
class PlanUndoingTest {

    private static final String DAY = "2023-11-01";
    private static final Claim LAST = new Claim("plan", "350504100/2023").restedOn();

    @Test
    void a_voided_opening_gives_township_and_year_back_and_ends_the_plan() {
        var story = opened();
        var voided = new PlanVoided("P-1", 1, "plan-opened", "罗溪镇", "录入有误（示例）", "示例9号", "350504100/2023");
        assertThat(story.plan().decide(voiding(1, "plan-opened"), by("industry", DAY), Holders.NOBODY))
                .containsExactly(voided);
        assertThat(voided.claims()).containsExactly(new ClaimChange.Released(new Claim("plan", "350504100/2023")));
        var ended = story.by("industry", DAY, voided).plan();
        refused(() -> ended.decide(closing(1, 1, false), by(LUOXI, DAY)), new Reason.OpeningVoided("P-1"));
        refused(() -> ended.decide(opening(), by("industry", DAY), Holders.NOBODY), new Reason.OpeningVoided("P-1"));
    }

    @Test
    void an_opening_corrected_to_another_year_takes_that_year() {
        var events = opened().plan()
                .decide(
                        correction(1, "plan-opened", new OpenPlan(ID, new PlanPeriod("350504100", 2024), "示例1号"), null),
                        by("industry", DAY),
                        Holders.NOBODY);
        assertThat(events)
                .containsExactly(
                        corrected(1, "plan-opened", 3, "2023-05-04", "350504100/2023"),
                        new PlanOpened("P-1", "350504100", 2024, "示例1号"));
    }

    @Test
    void a_submission_corrected_to_an_earlier_day_is_no_longer_late() {
        var late = surveyed().on("2023-08-01", PlanTold.submitted(true));
        assertThat(late.plan()
                        .decide(
                                correction(3, "plan-submitted", submission(), LocalDate.of(2023, 7, 31)),
                                by(LUOXI, DAY),
                                Holders.NOBODY))
                .containsExactly(corrected(3, "plan-submitted", 5, "2023-07-31", null), PlanTold.submitted(false));
    }

    @Test
    void a_corrected_survey_obeys_the_rule_of_the_zero_report() {
        var plan = submitted().plan();
        assertThat(plan.decide(
                        correction(2, "plan-survey-closed", closing(130, 3, false), null),
                        by(LUOXI, DAY),
                        Holders.NOBODY))
                .containsExactly(
                        corrected(2, "plan-survey-closed", 5, "2023-06-30", null),
                        new PlanSurveyClosed("P-1", "350504100", 2023, 130, 3, false));
        refused(
                () -> plan.decide(
                        correction(2, "plan-survey-closed", closing(130, 0, false), null),
                        by(LUOXI, DAY),
                        Holders.NOBODY),
                new Reason.ZeroReportMissing(130));
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        assertThat(surveyed()
                        .plan()
                        .decide(
                                correction(2, "plan-survey-closed", closing(126, 3, false), null),
                                by(LUOXI, DAY),
                                Holders.NOBODY))
                .isEmpty();
    }

    @Test
    void a_corrected_amendment_keeps_its_number() {
        var plan = submitted().on("2023-09-01", amended(1)).plan();
        refused(
                () -> plan.decide(correction(4, "plan-amended", amendment(2), null), by(LUOXI, DAY), Holders.NOBODY),
                new Reason.AmendmentOutOfOrder(2, 1));
    }

    @Test
    void survey_submission_and_amendments_rest_on_each_other() {
        var story = submitted().on("2023-09-01", amended(1)).on("2023-10-01", amended(2));
        restsOn(story, voiding(2, "plan-survey-closed"), 2, new Resting(3, "plan-submitted"), amended4(), amended5());
        restsOn(story, voiding(3, "plan-submitted"), 3, amended4(), amended5());
        restsOn(story, voiding(4, "plan-amended"), 4, amended5());
        assertThat(story.plan().decide(voiding(5, "plan-amended"), by(LUOXI, DAY), Holders.NOBODY))
                .hasSize(1);
    }

    @Test
    void after_a_voided_submission_the_plan_is_submitted_again() {
        var story = submitted();
        var events = story.plan().decide(voiding(3, "plan-submitted"), by(LUOXI, DAY), Holders.NOBODY);
        assertThat(story.on(DAY, events.toArray(PlanEvent[]::new)).plan()).isInstanceOf(Plan.Surveyed.class);
        assertThat(story.plan().facts().survey()).isPresent();
        assertThat(story.plan().decide(submission(), by(LUOXI, DAY))).containsExactly(PlanTold.submitted(true));
    }

    @Test
    void an_opening_keeps_township_and_year_while_its_survey_stands() {
        refused(
                () -> surveyed()
                        .plan()
                        .decide(
                                correction(
                                        1,
                                        "plan-opened",
                                        new OpenPlan(ID, new PlanPeriod("350504100", 2024), "示例1号"),
                                        null),
                                by("industry", DAY),
                                Holders.NOBODY),
                new Reason.NotUndone(
                        new UndoFlaw.LaterFactsRestOnIt(1, List.of(new Resting(2, "plan-survey-closed")))));
    }

    @Test
    void a_township_does_not_undo_what_the_industry_bureau_told() {
        refused(
                () -> opened().plan().decide(voiding(1, "plan-opened"), by(LUOXI, DAY), Holders.NOBODY),
                new Reason.NotUndone(new UndoFlaw.NotYourAct(1, "industry")));
        assertThat(SURVEYED.claims()).isEmpty();
    }

    @Test
    void a_plan_with_units_on_it_is_neither_voided_nor_given_another_year() {
        var listed = new Referrers(LAST, "U-1", List.of("U-1"));
        var flaw = new Reason.NotUndone(new UndoFlaw.OthersRestOnIt(1, List.of("U-1")));
        var undo = undo(1, "plan-opened");
        refused(
                () -> opened().plan()
                        .decide(
                                new VoidPlanFact(ID, undo, listed),
                                by("industry", DAY),
                                new Holders(Map.of(LAST, "U-1"))),
                flaw);
        refused(
                () -> opened().plan()
                        .decide(
                                new CorrectPlanFact(
                                        ID,
                                        undo,
                                        new OpenPlan(ID, new PlanPeriod("350504100", 2024), "示例1号"),
                                        null,
                                        listed),
                                by("industry", DAY),
                                new Holders(Map.of(LAST, "U-1"))),
                flaw);
    }

    @Test
    void the_document_of_an_opening_is_corrected_whatever_is_on_the_plan() {
        var listed = new Referrers(LAST, "U-1", List.of("U-1"));
        var instead = new OpenPlan(ID, new PlanPeriod("350504100", 2023), "示例7号");
        assertThat(opened().plan()
                        .decide(
                                new CorrectPlanFact(ID, undo(1, "plan-opened"), instead, null, listed),
                                by("industry", DAY),
                                new Holders(Map.of(LAST, "U-1"))))
                .hasSize(2);
    }

    private static Resting amended4() {
        return new Resting(4, "plan-amended");
    }

    private static Resting amended5() {
        return new Resting(5, "plan-amended");
    }

    private static void restsOn(PlanTold.Story story, VoidPlanFact command, long version, Resting... later) {
        refused(
                () -> story.plan().decide(command, by(LUOXI, DAY), Holders.NOBODY),
                new Reason.NotUndone(new UndoFlaw.LaterFactsRestOnIt(version, List.of(later))));
    }

    private static VoidPlanFact voiding(long version, String fact) {
        return new VoidPlanFact(ID, undo(version, fact), Referrers.NONE);
    }

    private static CorrectPlanFact correction(long version, String fact, Tellable instead, @Nullable LocalDate day) {
        return new CorrectPlanFact(ID, undo(version, fact), instead, day, Referrers.NONE);
    }

    private static PlanCorrected corrected(
            long version, String fact, long replacedBy, String day, @Nullable String period) {
        return new PlanCorrected(
                "P-1", version, fact, "罗溪镇", "录入有误（示例）", "示例9号", replacedBy, LocalDate.parse(day), period);
    }
}
