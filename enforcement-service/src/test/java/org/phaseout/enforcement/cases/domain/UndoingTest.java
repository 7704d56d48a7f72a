package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12: wrong actions on a case are voided or corrected; versions: 1 opened, 2 ground, 3 measure, 4 served. */
class UndoingTest {

    private final Procedure procedure = new Procedure();

    private VoidAction voiding(long version, String fact) {
        return procedure.voiding(version, fact);
    }

    private CorrectAction servedOn(String day) {
        return procedure.correction(4, "case-measure-served", procedure.service(), day);
    }

    private LocalDate lastDay() {
        return Objects.requireNonNull(procedure.seen().limit()).lastDay();
    }

    @Test
    void a_voided_service_leaves_the_measure_ordered() {
        procedure.runningSince("2023-03-01").does(voiding(4, "case-measure-served"));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseVoided.class);
        assertThat(procedure.stage()).isEqualTo("ordered");
        assertThat(procedure.served().stage()).isEqualTo("running");
    }

    @Test
    void what_rests_on_an_action_is_undone_first_the_latest_first() {
        procedure.runningSince("2023-03-01").on("2023-07-01").asks();
        assertThat(procedure.refuses(voiding(2, "case-ground-found")))
                .isEqualTo(new ActReason.NotUndone(new LaterFactsRestOnIt(
                        2,
                        List.of(
                                new Resting(3, "case-measure-ordered"),
                                new Resting(4, "case-measure-served"),
                                new Resting(5, "case-extension-applied")))));
        procedure
                .does(voiding(5, "case-extension-applied"))
                .does(voiding(4, "case-measure-served"))
                .does(voiding(3, "case-measure-ordered"))
                .does(voiding(2, "case-ground-found"));
        assertThat(procedure.stage()).isEqualTo("opened");
    }

    @Test
    void a_case_whose_opening_is_voided_has_ended() {
        procedure.opened().does(voiding(1, "case-opened"));
        assertThat(procedure.stage()).isEqualTo("voided");
        assertThat(procedure.refuses(procedure.open("3011"))).isEqualTo(new ActReason.NotAtThisStep("voided"));
    }

    @Test
    void a_corrected_day_of_service_moves_the_limit() {
        procedure.runningSince("2023-03-01").on("2023-03-20").does(servedOn("2023-03-06"));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseCorrected.class, CaseMeasureServed.class);
        assertThat(lastDay()).isEqualTo("2023-09-06");
    }

    @Test
    void a_correction_that_moves_the_limit_overtakes_a_lapse_and_a_later_one_finds_it_again() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-05")
                .does(servedOn("2023-03-10"));
        assertThat(procedure.latest)
                .hasExactlyElementsOfTypes(CaseCorrected.class, CaseMeasureServed.class, CaseLapseOvertaken.class);
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(lastDay()).isEqualTo("2023-09-11"); // 10 September is a Sunday
        assertThat(procedure.alarmOn("2023-09-12").stage()).isEqualTo("not-met");
    }

    @Test
    void voiding_an_extension_whose_original_end_has_passed_finds_the_lapse_at_once() {
        procedure.runningSince("2023-03-01").on("2023-08-01").asks().granted(3).on("2023-10-20");
        procedure.does(voiding(6, "case-extension-granted"));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseVoided.class, CaseLimitLapsed.class);
        assertThat(procedure.stage()).isEqualTo("not-met");
    }

    @Test
    void met_is_corrected_to_failed() {
        procedure.runningSince("2023-03-01").on("2023-08-01").met();
        var failed = new Reinspect(Procedure.ID, false, null, Procedure.OFFICERS);
        procedure.does(procedure.correction(5, "case-reinspected-met", failed, null));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseCorrected.class, CaseReinspectedFailed.class);
        assertThat(procedure.stage()).isEqualTo("running");
    }

    @Test
    void what_is_undone_is_not_undone_again_nor_is_an_undoing() {
        procedure.runningSince("2023-03-01").does(voiding(4, "case-measure-served"));
        assertThat(procedure.refuses(voiding(4, "case-measure-served")))
                .isEqualTo(new ActReason.NotUndone(new UndoFlaw.UndoneAlready(4, 5)));
        assertThat(procedure.refuses(voiding(5, "case-voided")))
                .isEqualTo(new ActReason.NotUndone(new UndoFlaw.UndoingStays(5)));
    }

    @Test
    void only_who_told_it_takes_it_back_and_only_what_was_told_there() {
        procedure.runningSince("2023-03-01");
        assertThat(procedure.refuses(voiding(9, "case-opened")))
                .isEqualTo(new ActReason.NotUndone(new UndoFlaw.NoSuchVersion(9)));
        assertThat(procedure.refuses(voiding(4, "case-opened")))
                .isEqualTo(new ActReason.NotUndone(new UndoFlaw.OtherFact(4, "case-measure-served")));
        procedure.by("government");
        assertThat(procedure.refuses(voiding(4, "case-measure-served")))
                .isEqualTo(new ActReason.NotUndone(new UndoFlaw.NotYourAct(4, "industry")));
    }

    @Test
    void a_correction_that_corrects_nothing_is_refused() {
        procedure.runningSince("2023-03-01");
        assertThat(procedure.refuses(servedOn("2023-03-01"))).isEqualTo(new ActReason.NothingCorrected());
    }

    @Test
    void an_undone_extension_leaves_the_original_limit_which_is_confirmed_at_once() {
        procedure.runningSince("2023-07-05").on("2023-08-01").asks().granted(3); // both end in 2024, not yet published
        procedure.alarmOn("2023-11-01");
        procedure.on("2023-12-01").does(voiding(6, "case-extension-granted"));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseVoided.class, CaseDeadlineConfirmed.class);
        assertThat(lastDay()).isEqualTo("2024-01-05");
        assertThat(procedure.alarmOn("2024-01-06").stage()).isEqualTo("not-met");
    }

    @Test
    void a_day_that_was_confirmed_once_stays_when_an_undoing_brings_it_back() {
        procedure.runningSince("2023-08-14").alarmOn("2023-11-01");
        assertThat(lastDay()).isEqualTo("2024-02-18");
        procedure.on("2023-12-01").asks().granted(3).does(voiding(7, "case-extension-granted"));
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseVoided.class);
        assertThat(lastDay()).isEqualTo("2024-02-18");
    }

    @Test
    void compliance_is_in_time_or_late_by_the_day_of_service_that_was_corrected() {
        procedure.runningSince("2023-03-10").on("2023-09-11").met(); // the last day: 10 September is a Sunday
        assertThat(procedure.stage()).isEqualTo("met");
        procedure.on("2023-09-20").does(servedOn("2023-03-08"));
        assertThat(procedure.latest)
                .hasExactlyElementsOfTypes(CaseCorrected.class, CaseMeasureServed.class, CaseLimitLapsed.class);
        assertThat(procedure.stage()).isEqualTo("not-met");
        assertThat(procedure.seen().flags().compliedLate()).isTrue();
        procedure
                .on("2023-09-21")
                .does(procedure.correction(7, "case-measure-served", procedure.service(), "2023-03-10"));
        assertThat(procedure.stage()).isEqualTo("met");
        assertThat(procedure.seen().flags().compliedLate()).isFalse();
    }

    @Test
    void a_stay_that_is_voided_leaves_the_extension_that_followed_where_it_would_have_ended() {
        procedure
                .runningSince("2023-03-01")
                .on("2023-06-01")
                .stayed()
                .on("2023-06-11")
                .stayEnded();
        procedure.on("2023-09-01").asks().granted(1);
        assertThat(lastDay()).isEqualTo("2023-10-11");
        procedure.does(voiding(6, "case-stay-ended")).does(voiding(5, "case-stayed"));
        assertThat(lastDay())
                .as("one month from 1 September: 1 October, in 国庆节")
                .isEqualTo("2023-10-07");
    }

    @Test
    void a_service_is_not_moved_behind_what_happened_after_it() {
        procedure.runningSince("2023-03-01").on("2023-03-10").asks().on("2023-04-01");
        assertThat(procedure.refuses(servedOn("2023-03-20"))).isInstanceOf(ActReason.NotUndone.class);
    }
}
