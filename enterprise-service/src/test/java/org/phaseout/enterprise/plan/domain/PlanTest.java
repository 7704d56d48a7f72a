package org.phaseout.enterprise.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.plan.domain.PlanTold.ID;
import static org.phaseout.enterprise.plan.domain.PlanTold.LUOXI;
import static org.phaseout.enterprise.plan.domain.PlanTold.LUOXI_2023;
import static org.phaseout.enterprise.plan.domain.PlanTold.OPENED;
import static org.phaseout.enterprise.plan.domain.PlanTold.SUBMITTED;
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

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;

/** P1, as sentences about a township's plan of a year. */
class PlanTest {

    @Test
    void the_industry_bureau_opens_one_plan_for_each_township_and_year() {
        assertThat(new Plan.Unopened().decide(opening(), by("industry", "2023-05-04"), Holders.NOBODY))
                .containsExactly(OPENED);
        var claim = new Claim("plan", "350504100/2023");
        assertThat(opening().claims()).containsExactlyInAnyOrder(claim, claim.restedOn());
        assertThat(OPENED.claims())
                .containsExactly(new ClaimChange.Taken(claim), new ClaimChange.Taken(claim.restedOn()));
        refused(
                () -> new Plan.Unopened()
                        .decide(opening(), by("industry", "2023-05-04"), new Holders(Map.of(claim, "P-0"))),
                new Reason.PeriodHeldByAnother("350504100/2023", "P-0"));
    }

    @Test
    void no_plan_is_opened_outside_the_district() {
        refused(
                () -> new Plan.Unopened()
                        .decide(
                                new OpenPlan(ID, new PlanPeriod("350505001", 2023), "示例1号"),
                                by("industry", "2023-05-04"),
                                Holders.NOBODY),
                new Reason.TownshipOutsideDistrict("350505001", "350504"));
    }

    @Test
    void a_plan_is_opened_once() {
        var holders = new Holders(Map.of(LUOXI_2023.claim(), "P-1"));
        assertThat(surveyed().plan().decide(opening(), by("industry", "2023-07-01"), holders))
                .isEmpty();
        refused(
                () -> submitted()
                        .plan()
                        .decide(new OpenPlan(ID, LUOXI_2023, "示例2号"), by("industry", "2023-07-21"), holders),
                new Reason.AlreadyOpened("P-1", "350504100/2023"));
    }

    @Test
    void a_survey_is_closed_with_its_coverage() {
        assertThat(opened().plan().decide(closing(126, 3, false), by(LUOXI, "2023-06-30")))
                .containsExactly(SURVEYED);
    }

    @Test
    void nothing_found_is_said_in_so_many_words() {
        assertThat(opened().plan().decide(closing(126, 0, true), by(LUOXI, "2023-06-30")))
                .containsExactly(new PlanSurveyClosed("P-1", "350504100", 2023, 126, 0, true));
        refused(
                () -> opened().plan().decide(closing(126, 0, false), by(LUOXI, "2023-06-30")),
                new Reason.ZeroReportMissing(126));
        refused(
                () -> opened().plan().decide(closing(126, 1, true), by(LUOXI, "2023-06-30")),
                new Reason.ZeroReportContradicted(1));
    }

    @Test
    void a_survey_is_closed_once() {
        assertThat(submitted().plan().decide(closing(126, 3, false), by(LUOXI, "2023-07-21")))
                .isEmpty();
        refused(
                () -> surveyed().plan().decide(closing(127, 3, false), by(LUOXI, "2023-07-01")),
                new Reason.AlreadySurveyed("P-1", LocalDate.of(2023, 6, 30)));
    }

    @Test
    void a_plan_is_submitted_after_its_survey_and_once() {
        assertThat(surveyed().plan().decide(submission(), by(LUOXI, "2023-07-20")))
                .containsExactly(SUBMITTED);
        refused(() -> opened().plan().decide(submission(), by(LUOXI, "2023-07-20")), new Reason.SurveyOpen("P-1"));
        assertThat(submitted().plan().decide(submission(), by(LUOXI, "2023-07-21")))
                .isEmpty();
        refused(
                () -> submitted().plan().decide(submission(), by(LUOXI, "2023-08-01")),
                new Reason.AlreadySubmitted("P-1", LocalDate.of(2023, 7, 20)));
    }

    /** 31 July 2027 is a Saturday: a fixed date, it does not roll to Monday the 2nd (E7). */
    @ParameterizedTest
    @CsvSource({"2023, 2023-07-31, false", "2023, 2023-08-01, true", "2027, 2027-07-31, false", "2027, 2027-08-01, true"
    })
    void after_the_last_day_of_july_a_plan_is_late_and_not_refused(int year, LocalDate on, boolean late) {
        var period = new PlanPeriod("350504100", year);
        assertThat(PlanFact.submitted(submission(), period, on).late()).isEqualTo(late);
    }

    @Test
    void what_changes_afterwards_is_amended_by_number() {
        var once = submitted().on("2023-09-01", amended(1)).plan();
        assertThat(submitted().plan().decide(amendment(1), by(LUOXI, "2023-09-01")))
                .containsExactly(amended(1));
        assertThat(once.decide(amendment(1), by(LUOXI, "2023-09-02"))).isEmpty();
        assertThat(once.decide(amendment(2), by(LUOXI, "2023-10-01"))).containsExactly(amended(2));
        refused(() -> once.decide(amendment(3), by(LUOXI, "2023-10-01")), new Reason.AmendmentOutOfOrder(3, 2));
        refused(
                () -> submitted().plan().decide(amendment(2), by(LUOXI, "2023-10-01")),
                new Reason.AmendmentOutOfOrder(2, 1));
        refused(() -> surveyed().plan().decide(amendment(1), by(LUOXI, "2023-07-01")), new Reason.NotSubmitted("P-1"));
    }

    @Test
    void a_township_acts_on_its_own_plan_only() {
        var other = by("township:350504101", "2023-06-30");
        var notYours = new Reason.NotYourGround("P-1", "township:350504101");
        refused(() -> opened().plan().decide(closing(126, 3, false), other), notYours);
        refused(() -> surveyed().plan().decide(submission(), other), notYours);
        refused(() -> submitted().plan().decide(amendment(1), other), notYours);
    }
}
