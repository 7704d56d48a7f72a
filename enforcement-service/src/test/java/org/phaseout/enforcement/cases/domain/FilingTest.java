package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Told;

/** 令30号 (C): a filing lifts restriction and suspension on its day; nothing else lifts a suspension. */
class FilingTest {

    private static final String SUSPEND = "suspend-for-rectification";
    private static final String RESTRICT = "restrict-production";

    private final RowProcedure walk = new RowProcedure(ExpectedRow.named("E2/over-permit")).found();
    private final Procedure procedure = walk.procedure;

    /** Served on 1 March; versions: 1 opened, 2 ground, 3 measure, 4 served. */
    private Procedure suspended() {
        return procedure
                .does(walk.order(SUSPEND, new Shown("incident", null, "示例")))
                .served();
    }

    /** Three months from 1 March end on Thursday, 1 June. */
    private Procedure restricted() {
        return procedure
                .does(walk.order(RESTRICT, null, new Term(3, null), "示例限〔2023〕1号"))
                .served();
    }

    private static FileRectification filing() {
        return new FileRectification(Procedure.ID, "示例");
    }

    private List<String> steps() {
        var now = procedure.today().atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
        var act = new Act(new Authority("ecology"), "350504", procedure.today(), now);
        var at = new Setting(procedure.file.stage(), act, procedure.rules());
        return List.of(Step.REINSPECT, Step.FILE_RECTIFICATION, Step.CLOSE).stream()
                .flatMap(step -> step.lawful(at).stream()
                        .map(what -> what.result() == null ? step.action() : step.action() + " " + what.result()))
                .toList();
    }

    @Test
    void a_reinspection_lifts_no_suspension() {
        suspended().on("2023-05-10");
        assertThat(procedure.refuses(new MeasureCommand.Reinspect(Procedure.ID, true, null, Procedure.OFFICERS)))
                .isEqualTo(new MeasureReason.LiftedByFiling(SUSPEND));
        assertThat(steps()).containsExactly("reinspection failed", "rectification-report");
        assertThat(procedure.failed().stage()).isEqualTo("in-effect");
        assertThat(procedure.on("2023-06-01").does(filing()).stage()).isEqualTo("met");
        procedure.on("2023-06-02");
        assertThat(steps()).containsExactly("closing met");
    }

    /** It was taken once, and such a case stays met. */
    @Test
    void what_was_stored_of_a_reinspection_that_lifted_it_still_reads() {
        suspended();
        var stored = new CaseReinspectedMet(
                Procedure.ID, LocalDate.of(2023, 5, 10), false, null, List.of("person-1", "person-2"), null);
        var now = procedure.file.evolve(stored, new Told("ecology", LocalDate.of(2023, 5, 10), 5));
        assertThat(now.stage().word()).isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, met", "2023-05-10, met", "2023-06-01, met", "2023-06-02, not-met"})
    void a_restriction_is_lifted_by_a_filing_within_its_limit(String filedOn, String stage) {
        restricted();
        if (stage.equals("not-met")) {
            procedure.alarmOn(filedOn);
        }
        assertThat(procedure.on(filedOn).does(filing()).stage()).isEqualTo(stage);
        assertThat(procedure.seen().flags().compliedLate()).isEqualTo(stage.equals("not-met"));
    }

    @Test
    void a_filing_in_time_that_is_told_late_overtakes_the_lapse() {
        restricted().alarmOn("2023-06-02").on("2023-06-01").toldOn("2023-06-05").does(filing());
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLapseOvertaken.class, CaseRectificationFiled.class);
        assertThat(procedure.stage()).isEqualTo("met");
    }

    @Test
    void it_is_filed_once_and_not_before_the_service() {
        restricted().on("2023-02-28").toldOn("2023-05-10");
        assertThat(procedure.refuses(filing())).isInstanceOf(MeasureReason.BeforeService.class);
        procedure.on("2023-05-10").does(filing());
        assertThat(procedure.refuses(filing())).isEqualTo(new ActReason.NotAtThisStep("met"));
        procedure.on("2023-05-09").toldOn("2023-05-12").does(filing());
        assertThat(procedure.seen().state()).isEqualTo("met");
        assertThat(procedure.deadlines())
                .filteredOn(day -> day.what().equals("follow-up-check"))
                .singleElement()
                .satisfies(day -> assertThat(day.due()).isEqualTo("2023-06-08")); // thirty days from the first filing
    }

    /** Orders of before do not say how they end; the law lifted them alike. */
    @Test
    void a_restriction_that_was_stored_before_is_lifted_alike() {
        procedure.does(walk.order(RESTRICT, null, new Term(3, null), "示例限〔2023〕1号"));
        var as = (CaseMeasureOrdered) procedure.latest.getFirst();
        var stored = new CaseMeasureOrdered(
                as.caseId(),
                as.ground(),
                as.measure(),
                as.clause(),
                as.documentNumber(),
                as.orderedOn(),
                as.limit(),
                as.extensionMonths(),
                as.officers(),
                as.extensionDays(),
                as.document(),
                as.issuedBy(),
                null,
                null,
                null,
                null);
        var old = new RowProcedure(ExpectedRow.named("E2/over-permit")).found().procedure;
        old.file = old.file.evolve(stored, new Told("ecology", as.orderedOn(), 3));
        assertThat(old.served().on("2023-05-10").does(filing()).stage()).isEqualTo("met");
    }

    /** 情节严重 is put before the government while it is in effect; what is filed from then on is a matter for who decides. */
    @ParameterizedTest
    @CsvSource({"2023-05-09, met, false", "2023-05-10, referred, true", "2023-05-11, referred, true"})
    void a_filing_counts_on_its_own_day_also_after_the_referral(String filedOn, String stage, boolean late) {
        suspended().on("2023-05-10").does(walk.referral(false));
        procedure.on(filedOn).toldOn("2023-05-20").does(filing());
        assertThat(procedure.stage()).isEqualTo(stage);
        assertThat(procedure.seen().flags().compliedLate()).isEqualTo(late);
    }

    @Test
    void a_reinspection_of_before_the_referral_lifts_no_suspension_either() {
        suspended().on("2023-05-10").does(walk.referral(false));
        procedure.on("2023-05-09").toldOn("2023-05-20");
        assertThat(procedure.refuses(new MeasureCommand.Reinspect(Procedure.ID, true, null, Procedure.OFFICERS)))
                .isEqualTo(new MeasureReason.LiftedByFiling(SUSPEND));
    }
}
