package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;

/** E7: what is told late has the same effect as if it had been told on its day. */
class LateTellingTest {

    private final Procedure procedure = new Procedure();

    private LocalDate lastDay() {
        return Objects.requireNonNull(procedure.seen().limit()).lastDay();
    }

    private Procedure lapsed() {
        return procedure.runningSince("2023-03-01").alarmOn("2023-09-02");
    }

    /** Asked for in time, which is told only now, and granted. */
    private Procedure grantedLate(String told) {
        return procedure.on("2023-08-31").toldOn(told).asks().on(told).granted(3);
    }

    @Test
    void compliance_after_the_lapse_is_in_time_once_a_longer_limit_covers_its_day() {
        lapsed().on("2023-10-10").met();
        assertThat(procedure.stage()).isEqualTo("not-met");
        grantedLate("2023-10-20");
        assertThat(procedure.stage()).isEqualTo("met");
        assertThat(procedure.seen().flags().compliedLate()).isFalse();
    }

    @Test
    void compliance_that_the_longer_limit_does_not_cover_stays_late() {
        lapsed().on("2023-12-10").met();
        grantedLate("2023-12-20");
        assertThat(procedure.alarmOn("2023-12-21").stage()).isEqualTo("not-met");
        assertThat(procedure.seen().flags().compliedLate()).isTrue();
    }

    @Test
    void compliance_after_the_lapse_is_in_time_once_a_stay_moves_the_limit_behind_its_day() {
        lapsed().on("2023-09-05").met();
        procedure.on("2023-08-22").toldOn("2023-09-20").stayed();
        procedure.on("2023-09-01").toldOn("2023-09-20").stayEnded();
        assertThat(procedure.stage()).isEqualTo("met");
    }

    @Test
    void a_case_referred_before_its_limit_has_ended_lapses_like_any_other() {
        procedure.runningSince("2023-03-01").on("2023-07-01").failed().referred();
        assertThat(procedure.alarmOn("2023-09-02").latest).hasExactlyElementsOfTypes(CaseLimitLapsed.class);
        assertThat(procedure.stage()).isEqualTo("referred");
        assertThat(procedure.alarmOn("2023-09-03").latest).isEmpty();
    }

    @Test
    void what_is_met_within_the_limit_is_met_although_the_case_was_referred_on_a_failed_reinspection() {
        procedure.runningSince("2023-03-01").on("2023-07-01").failed().referred();
        assertThat(procedure.on("2023-09-01").met().stage()).isEqualTo("met");
    }

    @Test
    void what_is_met_after_the_limit_is_late_although_the_case_was_referred_before_it_ended() {
        procedure.runningSince("2023-03-01").on("2023-07-01").failed().referred();
        procedure.on("2023-09-02").met();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLimitLapsed.class, CaseReinspectedMet.class);
        assertThat(procedure.stage()).isEqualTo("referred");
        assertThat(procedure.seen().flags().compliedLate()).isTrue();
    }

    @Test
    void an_application_in_time_is_taken_although_the_case_was_referred_meanwhile() {
        lapsed().on("2023-09-10").referred();
        procedure.on("2023-08-31").toldOn("2023-09-20").asks();
        assertThat(procedure.stage()).isEqualTo("referred");
        assertThat(procedure.seen().awaits()).isEqualTo("department");
        procedure.on("2023-09-21").granted(3);
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(lastDay()).isEqualTo("2023-12-01");
        assertThat(procedure.alarmOn("2023-12-02").stage()).isEqualTo("not-met");
    }

    @Test
    void nothing_is_decided_on_a_referral_before_an_application_in_time_is_answered() {
        lapsed().on("2023-09-10").referred();
        procedure.on("2023-08-31").toldOn("2023-09-20").asks().on("2023-09-21").by("government");
        assertThat(procedure.refuses(new Decide(Procedure.ID, "close", procedure.paper("district"))))
                .isEqualTo(new MeasureReason.ExtensionUnanswered());
    }

    @Test
    void a_stay_that_begins_after_the_last_day_does_not_keep_the_alarm_from_finding_the_lapse() {
        procedure.runningSince("2023-03-01").on("2023-09-05").stayed();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLimitLapsed.class, CaseStayed.class);
        assertThat(procedure.stage()).isEqualTo("not-met");
    }

    @Test
    void a_stay_takes_no_day_before_the_limit_began() {
        procedure.on("2023-02-20").opened().found().ordered().stayed();
        procedure.on("2023-03-01").served().on("2023-03-11").stayEnded();
        assertThat(lastDay()).isEqualTo("2023-09-11"); // ten days after service, and none of the nine before it
    }

    @Test
    void a_stay_that_ended_before_service_moves_nothing_whenever_the_service_is_told() {
        procedure.on("2023-02-10").opened().found().ordered().stayed();
        procedure.on("2023-02-20").stayEnded().on("2023-03-01").served();
        assertThat(lastDay()).isEqualTo("2023-09-01");
    }

    @Test
    void a_stay_is_counted_from_a_service_that_is_told_after_it_has_ended() {
        procedure.on("2023-02-20").opened().found().ordered().stayed();
        procedure.on("2023-03-11").stayEnded();
        procedure.on("2023-03-01").toldOn("2023-03-12").served();
        assertThat(lastDay()).isEqualTo("2023-09-11");
    }

    @Test
    void a_case_that_was_closed_on_a_lapse_is_open_again_once_the_lapse_is_overtaken() {
        procedure.reportFined("2023-04-10").does(new CloseCase(Procedure.ID, "penalised"));
        assertThat(procedure.stage()).isEqualTo("closed");
        procedure.on("2023-04-03").toldOn("2023-05-10").met();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLapseOvertaken.class, CaseReinspectedMet.class);
        assertThat(procedure.stage()).isEqualTo("met");
    }

    @Test
    void nothing_on_the_clock_happened_before_service() {
        procedure.runningSince("2023-03-01").on("2023-02-28").toldOn("2023-03-10");
        var before = new MeasureReason.BeforeService(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 1));
        assertThat(procedure.refuses(new ApplyForExtension(Procedure.ID, new Term(3, null), "示例")))
                .isEqualTo(before);
        assertThat(procedure.refuses(procedure.grant(new Term(3, null)))).isEqualTo(before);
        assertThat(procedure.refuses(new Reinspect(Procedure.ID, true, null, Procedure.OFFICERS)))
                .isEqualTo(before);
        assertThat(procedure.refuses(new Reinspect(Procedure.ID, false, null, Procedure.OFFICERS)))
                .isEqualTo(before);
        assertThat(procedure.on("2023-03-01").asks().latest).hasSize(1);
    }

    @Test
    void a_measure_is_not_served_when_the_end_it_states_has_come() {
        procedure.on("2023-03-01").opened().found();
        procedure.does(procedure.order(new Term(null, LocalDate.of(2023, 4, 28)), "示例责改〔2023〕1号"));
        assertThat(procedure.on("2023-04-28").refuses(procedure.service()))
                .isEqualTo(new MeasureReason.ServedAfterItsEnd(LocalDate.of(2023, 4, 28), LocalDate.of(2023, 4, 28)));
        assertThat(procedure.on("2023-04-27").served().stage()).isEqualTo("running");
    }

    @Test
    void what_was_before_its_end_is_told_of_a_case_that_is_met_and_nothing_after_it() {
        procedure.runningSince("2023-03-01").on("2023-08-20").met();
        assertThat(procedure
                        .on("2023-08-01")
                        .toldOn("2023-08-21")
                        .asks()
                        .granted(3)
                        .stage())
                .isEqualTo("met");
        assertThat(procedure.on("2023-08-21").refuses(new ApplyForExtension(Procedure.ID, new Term(3, null), "示例")))
                .isEqualTo(new ActReason.NotAtThisStep("met"));
    }

    @Test
    void a_referral_of_a_measure_without_limit_falls_when_it_was_met_before() {
        procedure.inEffectSince("2023-03-01").on("2023-04-10").referred();
        assertThat(procedure.on("2023-04-11").met().stage()).isEqualTo("referred");
        assertThat(procedure.seen().flags().compliedLate()).isTrue();
        assertThat(procedure.on("2023-04-09").toldOn("2023-04-12").met().stage())
                .isEqualTo("met");
    }
}
