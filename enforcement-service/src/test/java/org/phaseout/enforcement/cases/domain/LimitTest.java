package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.platform.calendar.StateCouncil;

/** E7 at its boundaries: how a limit runs, is extended, is confirmed, lapses and is overtaken. */
class LimitTest {

    private final Procedure procedure = new Procedure();

    private LocalDate lastDay() {
        return Objects.requireNonNull(procedure.seen().limit()).lastDay();
    }

    @Test
    void a_limit_does_not_lapse_on_its_last_day_and_lapses_once_a_day_later() {
        procedure.runningSince("2023-03-01");
        assertThat(lastDay()).isEqualTo("2023-09-01");
        assertThat(procedure.alarmOn("2023-09-01").latest).isEmpty();
        assertThat(procedure.alarmOn("2023-09-02").latest).hasExactlyElementsOfTypes(CaseLimitLapsed.class);
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.alarmOn("2023-09-03").latest).isEmpty();
    }

    @Test
    void an_extension_asked_on_the_last_day_is_in_time_and_a_day_later_too_late() {
        procedure.runningSince("2023-03-01").on("2023-09-01").asks();
        var other = new Procedure().runningSince("2023-03-01").on("2023-09-02");
        assertThat(other.refuses(new ApplyForExtension(Procedure.ID, new Term(3, null), "示例")))
                .isEqualTo(new MeasureReason.AskedTooLate(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void a_last_day_that_rolls_is_still_in_time() {
        procedure.runningSince("2023-04-05").toldOn("2023-12-01"); // ends on 5 October, in 国庆节
        assertThat(lastDay()).isEqualTo("2023-10-07");
        assertThat(procedure.on("2023-10-07").asks().latest).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01, granted", "2023-12-02, refused"})
    void an_extension_is_three_months_from_the_original_end_and_not_a_day_more(LocalDate until, String answer) {
        procedure.runningSince("2023-03-01").on("2023-08-20").asks().on("2023-08-25");
        var grant = procedure.grant(new Term(null, until));
        if (answer.equals("granted")) {
            procedure.does(grant);
            assertThat(lastDay()).isEqualTo("2023-12-01");
        } else {
            assertThat(procedure.refuses(grant))
                    .isEqualTo(new MeasureReason.ExtensionTooLong(3, LocalDate.of(2023, 12, 1)));
        }
    }

    @Test
    void an_extension_runs_from_the_original_end_whether_that_was_a_day_off_or_not() {
        procedure
                .runningSince("2023-04-05")
                .on("2023-09-20")
                .asks()
                .on("2023-09-21")
                .granted(3);
        assertThat(lastDay()).isEqualTo("2024-01-05"); // three months from 5 October, not from the 7th it rolled to
    }

    @Test
    void the_month_end_is_lost_once_and_not_won_back() {
        procedure
                .runningSince("2023-08-31")
                .toldOn("2024-01-10")
                .on("2024-01-10")
                .asks()
                .granted(3);
        assertThat(lastDay()).isEqualTo("2024-05-29"); // from 29 February, the end of six months from 31 August
    }

    @Test
    void two_extensions_make_three_months_and_no_fourth_follows() {
        procedure
                .runningSince("2023-03-01")
                .on("2023-08-01")
                .asks()
                .granted(2)
                .asks()
                .granted(1);
        assertThat(lastDay()).isEqualTo("2023-12-01");
        procedure.asks();
        assertThat(procedure.refuses(procedure.grant(new Term(1, null))))
                .isEqualTo(new MeasureReason.ExtensionTooLong(3, LocalDate.of(2023, 12, 1)));
    }

    /**
     * 民法典202 on the original end, by hand. Served on {@code served} for six months, then extended twice by so many
     * months; a short month between costs no day, and the last day rolls (民法典203) only once, at the end.
     */
    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2023-09-30, 1, 1, 2023-11-30", // 30 September + 2; not 30 October + 1
        "2023-07-31, 2024-01-31, 1, 1, 2024-04-01", // + 2 is 31 March, a Sunday; not 29 March from 29 February
        "2023-07-31, 2024-01-31, 1, 2, 2024-04-30",
        "2023-02-28, 2023-08-28, 2, 1, 2023-11-28",
        "2023-05-31, 2023-11-30, 2, 1, 2024-02-29", // + 3 is the last of February in a leap year
        "2023-06-30, 2023-12-30, 1, 1, 2024-02-29", // + 2; over 30 January
        "2023-06-30, 2023-12-30, 2, 1, 2024-04-01", // + 3 is 30 March, a Saturday; not 29 March from 29 February
        "2023-04-30, 2023-10-30, 1, 2, 2024-01-30",
    })
    void two_extensions_reach_as_far_as_one_from_the_original_end(
            String served, LocalDate originalEnd, int first, int second, LocalDate lastDay) {
        procedure.runningSince(served).toldOn("2024-02-01");
        procedure
                .on(originalEnd.minusDays(20).toString())
                .asks()
                .toldOn("2024-02-01")
                .granted(first);
        procedure.asks().granted(second);
        assertThat(lastDay()).isEqualTo(lastDay);
    }

    @Test
    void months_after_a_stated_day_run_from_that_day() {
        procedure
                .runningSince("2023-03-01")
                .on("2023-08-01")
                .asks()
                .does(procedure.grant(new Term(null, LocalDate.of(2023, 10, 13))));
        procedure.asks().granted(1);
        assertThat(lastDay()).isEqualTo("2023-11-13");
    }

    @Test
    void nothing_is_granted_that_was_not_asked_for_or_that_adds_no_day() {
        procedure.runningSince("2023-03-01").on("2023-08-01");
        assertThat(procedure.refuses(procedure.grant(new Term(1, null)))).isEqualTo(new MeasureReason.NotAskedFor());
        procedure.asks();
        assertThat(procedure.refuses(procedure.grant(new Term(null, LocalDate.of(2023, 9, 1)))))
                .isEqualTo(new MeasureReason.ExtensionAddsNothing(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void a_refused_extension_leaves_the_limit_as_it_was() {
        procedure.runningSince("2023-03-01").on("2023-08-01").asks();
        procedure.does(new RefuseExtension(Procedure.ID, "示例不延〔2023〕1号", "示例"));
        assertThat(lastDay()).isEqualTo("2023-09-01");
        assertThat(procedure.alarmOn("2023-09-02").stage()).isEqualTo("not-met");
    }

    @Test
    void the_alarm_of_the_original_end_finds_nothing_where_the_limit_was_extended() {
        procedure.runningSince("2023-03-01").on("2023-08-01").asks().granted(3);
        assertThat(procedure.alarmOn("2023-09-02").latest).isEmpty();
        assertThat(procedure.alarmOn("2023-12-02").stage()).isEqualTo("not-met");
    }

    @Test
    void a_failed_reinspection_within_the_limit_is_no_lapse() {
        procedure.runningSince("2023-03-01").on("2023-07-01").failed();
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(procedure.on("2023-09-01").met().stage()).isEqualTo("met");
    }

    @Test
    void what_is_met_after_the_lapse_is_put_before_the_decider_and_undoes_nothing() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-05")
                .met();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseReinspectedMet.class);
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.seen().flags().compliedLate()).isTrue();
        assertThat(procedure.on("2023-09-06").referred().stage()).isEqualTo("referred");
    }

    @Test
    void a_reinspection_that_is_told_before_the_alarm_rings_finds_the_lapse_itself() {
        procedure.runningSince("2023-03-01").on("2023-09-02").failed();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLimitLapsed.class, CaseReinspectedFailed.class);
    }

    @Test
    void a_reinspection_in_time_that_is_told_late_overtakes_the_lapse() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-01")
                .toldOn("2023-09-10")
                .met();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLapseOvertaken.class, CaseReinspectedMet.class);
        assertThat(procedure.stage()).isEqualTo("met");
    }

    @Test
    void an_overtaken_lapse_takes_its_referral_with_it_but_not_a_decision() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        procedure.on("2023-08-30").toldOn("2023-09-20").met();
        assertThat(procedure.stage()).isEqualTo("met");

        var decided = new Procedure().decidedToClose();
        assertThat(decided.on("2023-08-30")
                        .toldOn("2023-11-01")
                        .refuses(new Reinspect(Procedure.ID, true, null, Procedure.OFFICERS)))
                .isEqualTo(new DecisionReason.DecisionStands("示例政〔2023〕9号"));
    }

    @Test
    void an_application_in_time_that_is_told_late_stops_nothing_until_it_is_granted() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-08-31")
                .toldOn("2023-09-10")
                .asks();
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.on("2023-09-11").refuses(procedure.referral()))
                .isEqualTo(new MeasureReason.ExtensionUnanswered());
        procedure.granted(3);
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLapseOvertaken.class, CaseExtensionGranted.class);
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(lastDay()).isEqualTo("2023-12-01");
    }

    @Test
    void a_provisional_limit_does_not_lapse_before_it_is_confirmed() {
        procedure.runningSince("2023-07-05");
        assertThat(Objects.requireNonNull(procedure.seen().limit()).provisional())
                .isTrue();
        var in2023 = StateCouncil.notices().knownOn(LocalDate.of(2023, 7, 5));
        procedure.on("2024-01-06").by("alarm").does(new CheckLimit(Procedure.ID, in2023));
        assertThat(procedure.latest).isEmpty();
        procedure.does(new CheckLimit(Procedure.ID, procedure.rules().calendar()));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseDeadlineConfirmed.class, CaseLimitLapsed.class);
    }

    @Test
    void a_published_calendar_confirms_a_provisional_limit_and_changes_no_confirmed_one() {
        procedure.runningSince("2023-08-14");
        assertThat(lastDay()).isEqualTo("2024-02-14");
        procedure.alarmOn("2023-10-25");
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseDeadlineConfirmed.class);
        assertThat(lastDay()).isEqualTo("2024-02-18");
        assertThat(procedure.alarmOn("2023-12-01").latest).isEqualTo(List.of());
        assertThat(lastDay()).isEqualTo("2024-02-18");
    }
}
