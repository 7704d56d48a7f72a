package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.tariff.domain.Span;

/** U12 of measures: 1 screened, 2 proposed, 3 approved, 4 listed, 5 in force. */
class RevisionTest {

    private final Life life = new Life();

    @Test
    void the_last_step_is_voided_and_the_measure_stands_where_it_would_without_it() {
        life.inForce().voided(5, "measure-came-into-force");
        assertThat(life.measure().stage().word()).isEqualTo("listed");
        assertThat(life.days()).isEmpty();
        assertThat(life.started("2023-06-15").days()).containsExactly(new Span(LocalDate.of(2023, 6, 15), null));
    }

    @Test
    void what_later_facts_rest_on_is_not_voided_and_they_are_named() {
        life.inForce();
        refused(
                voiding(4, "measure-listed"),
                new UndoFlaw.LaterFactsRestOnIt(4, List.of(new Resting(5, "measure-came-into-force"))));
    }

    @Test
    void a_start_is_corrected_in_its_place() {
        life.inForce().on("2023-08-01").corrected(5, "measure-came-into-force", Life.start("2023-06-20"), null);
        assertThat(life.told().getFirst())
                .isEqualTo(new MeasureCorrected(
                        "PM-U-1",
                        5,
                        "measure-came-into-force",
                        7,
                        LocalDate.of(2023, 7, 5),
                        "示例局",
                        "录入有误",
                        "示例〔2023〕9号"));
        assertThat(life.told().get(1)).isInstanceOf(MeasureCameIntoForce.class);
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 6, 20), null));
    }

    @Test
    void a_corrected_step_is_decided_where_it_stood() {
        life.inForce().on("2023-08-01");
        life.isRefused(
                Life.correction(4, "measure-listed", new ListMeasure(Life.ID, Life.document("2023-05-14")), null),
                new Reason.NotSoCorrected(
                        new Reason.ListBeforeApproval(LocalDate.of(2023, 5, 14), LocalDate.of(2023, 5, 15))));
    }

    @Test
    void a_correction_that_a_later_fact_cannot_stand_on_is_refused() {
        life.inForce().on("2023-08-01");
        life.isRefused(
                Life.correction(
                        4, "measure-listed", new ListMeasure(Life.ID, Life.document("2023-07-02")), "2023-07-02"),
                new Reason.NotUndone(
                        new UndoFlaw.LaterFactsRestOnIt(4, List.of(new Resting(5, "measure-came-into-force")))));
    }

    @Test
    void a_corrected_proposal_is_worked_out_for_the_day_it_was_really_made() {
        life.on("2020-08-01").screened().on("2020-10-01").proposed();
        life.on("2020-11-01").corrected(2, "measure-proposed", Life.propose(), "2020-09-30");
        assertThat(life.told().get(1).named().orElseThrow().surcharge().toPlainString())
                .isEqualTo("0.5000");
        assertThat(life.measure().history().at(4).orElseThrow().told().occurredOn())
                .isEqualTo(LocalDate.of(2020, 9, 30));
    }

    @Test
    void a_corrected_fact_did_not_happen_after_it_was_corrected() {
        life.inForce().on("2023-08-01");
        life.isRefused(
                Life.correction(5, "measure-came-into-force", Life.start("2023-07-01"), "2023-08-02"),
                new Reason.NotUndone(new UndoFlaw.DayInTheFuture(LocalDate.of(2023, 8, 2), LocalDate.of(2023, 8, 1))));
    }

    @Test
    void a_recheck_corrected_to_rectified_proposes_the_delisting() {
        life.inForce().rechecked(Recheck.NOT_RECTIFIED).on("2023-08-01");
        life.corrected(6, "measure-rechecked", recheck(Recheck.RECTIFIED), null);
        assertThat(life.told())
                .extracting(Object::getClass)
                .isEqualTo(List.of(MeasureCorrected.class, MeasureRechecked.class, MeasureDelistingProposed.class));
        assertThat(life.measure().stage().word()).isEqualTo("delisting-proposed");
    }

    @Test
    void a_delisting_rests_on_the_recheck_that_found_it() {
        life.inForce().rechecked(Recheck.RECTIFIED).on("2023-08-01");
        refused(
                voiding(6, "measure-rechecked"),
                new UndoFlaw.LaterFactsRestOnIt(6, List.of(new Resting(7, "measure-delisting-proposed"))));
        life.voided(7, "measure-delisting-proposed").voided(6, "measure-rechecked");
        assertThat(life.measure().stage().word()).isEqualTo("in-force");
    }

    @Test
    void a_list_change_that_was_wrong_lets_the_measure_go_on() {
        life.inForce().on("2023-10-05").takenOffTheList("2023-10-01").voided(6, "measure-ended");
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 7, 1), null));
    }

    @Test
    void with_its_screening_the_measure_is_gone_and_comes_back_only_by_another() {
        life.screened().voided(1, "measure-screened");
        assertThat(life.measure().stage().word()).isEqualTo("voided");
        life.isRefused(Life.propose(), new Reason.NotScreened());
        life.isRefused(Life.approve(Level.CITY, "2023-02-01"), new Reason.NotScreened());
        assertThat(life.screened(Life.ground(4, "steel", "induction-furnace"))
                        .measure()
                        .stage()
                        .word())
                .isEqualTo("screened");
    }

    @Test
    void a_policys_finding_is_voided_by_the_offices_of_the_rule_and_by_nobody_else() {
        life.screened().by("city");
        refused(voiding(1, "measure-screened"), new UndoFlaw.NotYourAct(1, "policy"));
        life.by("industry").voided(1, "measure-screened");
        assertThat(life.measure().stage().word()).isEqualTo("voided");
    }

    @Test
    void only_who_told_a_step_takes_it_back() {
        life.inForce().by("industry");
        refused(voiding(5, "measure-came-into-force"), new UndoFlaw.NotYourAct(5, "development"));
    }

    @Test
    void nothing_is_undone_twice_nor_under_another_name_nor_is_an_undoing() {
        life.inForce().voided(5, "measure-came-into-force");
        refused(voiding(5, "measure-came-into-force"), new UndoFlaw.UndoneAlready(5, 6));
        refused(voiding(6, "measure-voided"), new UndoFlaw.UndoingStays(6));
        refused(voiding(4, "measure-approved"), new UndoFlaw.OtherFact(4, "measure-listed"));
        refused(voiding(9, "measure-approved"), new UndoFlaw.NoSuchVersion(9));
    }

    private void refused(VoidMeasureAction command, UndoFlaw flaw) {
        life.isRefused(command, new Reason.NotUndone(flaw));
    }

    private static VoidMeasureAction voiding(long version, String fact) {
        return new VoidMeasureAction(Life.ID, Life.undo(version, fact));
    }

    private static RecheckMeasure recheck(Recheck result) {
        return new RecheckMeasure(Life.ID, result, "示例〔2023〕5号");
    }
}
