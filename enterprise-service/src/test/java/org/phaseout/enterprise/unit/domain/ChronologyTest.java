package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.unit.domain.UnitCommand.Verdict;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** Days of one unit that contradict each other, at the day before, the day itself and the day after. */
class ChronologyTest {

    /** Otherwise a unit sealed too late would be punctual by the day its sealing is said to have been complete (U10). */
    @ParameterizedTest
    @CsvSource({"2023-09-29, no", "2023-10-05, no", "2023-10-06, yes", "2023-10-07, yes"})
    void a_sealing_is_not_complete_before_the_last_of_its_facts(String day, String taken) {
        var unit = TheUnit.toSeal().on("2023-10-06");
        Say.sevenFacts().forEach(unit::then);
        judge(unit.on(day).toldOn("2023-10-09"), Say.sealing(), taken, "U4", "2023-10-06");
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, no", "2023-06-01, yes"})
    void consent_is_not_asked_for_before_the_sealing(String day, String taken) {
        judge(TheUnit.sealed().by("industry").on(day), Say.consentRequest(), taken, "U5", "2023-06-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-04-30, no", "2023-05-01, yes"})
    void a_dismantling_does_not_begin_before_its_way_was_determined(String day, String taken) {
        var unit = TheUnit.listed("dismantle", "2023-09-30").on("2023-05-01").then(Say.determination(true));
        judge(unit.on(day), Say.start(), taken, "U6", "2023-05-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, no", "2023-06-01, yes"})
    void what_was_sealed_is_not_dismantled_before(String day, String taken) {
        judge(TheUnit.sealed().on(day), Say.start(), taken, "U6", "2023-06-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, no", "2023-06-01, yes"})
    void no_machine_is_disposed_of_before_the_dismantling_begins(String day, String taken) {
        judge(TheUnit.dismantling().on(day), Say.disposal("a-1"), taken, "U6", "2023-06-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, no", "2023-07-01, yes"})
    void a_unit_is_not_in_place_before_its_last_machine(String day, String taken) {
        var unit = TheUnit.dismantling().on("2023-07-01").then(Say.disposal("a-1"));
        judge(unit.on(day), Say.inPlace(), taken, "U6", "2023-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, no", "2023-07-01, yes"})
    void nothing_is_checked_before_it_is_dismantled(String day, String taken) {
        judge(TheUnit.dismantled().on(day), Say.check(), taken, "U9", "2023-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-07-31, no", "2023-08-01, yes"})
    void nothing_is_judged_before_it_is_checked(String day, String taken) {
        var unit = TheUnit.dismantled().on("2023-08-01").then(Say.check()).on(day);
        judge(unit, Say.verdict(Verdict.PASSED), taken, "U9", "2023-08-01");
    }

    @Test
    void a_day_is_not_corrected_past_what_rests_on_it() {
        var unit =
                TheUnit.dismantling().on("2023-07-01").then(Say.disposal("a-1")).then(Say.inPlace());
        var disposal = unit.version("unit-machine-disposed");
        unit.on("2023-07-20");
        assertThat(unit.refuses(Say.correction(disposal, "unit-machine-disposed", Say.disposal("a-1"), "2023-07-02")))
                .isEqualTo(new Reason.CannotUndo(new LaterFactsRestOnIt(
                        disposal, List.of(new Resting(unit.version("unit-dismantled"), "unit-dismantled")))));
    }

    @Test
    void neither_commitment_nor_notice_is_dated_after_the_fact() {
        for (var command : List.of(
                new Report.MakeCommitmentPublic(TheUnit.ID, Say.COMMITMENT),
                new Report.PublishSealingNotice(TheUnit.ID, Say.NOTICE))) {
            assertThat(TheUnit.identified().on("2023-02-28").refuses(command))
                    .isEqualTo(
                            new Reason.DocumentDatedLater("on", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 2, 28)));
            assertThat(TheUnit.identified().on("2023-03-01").tells(command)).hasSize(1);
        }
    }

    @Test
    void nor_are_request_consent_and_appraisal() {
        var later = new OfficialDocument("示例机关", "示例〔2023〕16号", LocalDate.of(2023, 6, 2));
        var sealed = TheUnit.sealed().by("industry");
        assertThat(sealed.refuses(new Report.RequestConsent(TheUnit.ID, "debt", "示例证明", later)))
                .isEqualTo(dated("request/on"));
        assertThat(sealed.then(Say.consentRequest()).refuses(new Report.GiveConsent(TheUnit.ID, later)))
                .isEqualTo(dated("consent/on"));
        assertThat(TheUnit.dismantling().refuses(new Report.ReuseAuxiliary(TheUnit.ID, "示例风机", later)))
                .isEqualTo(dated("report/on"));
    }

    private static Reason dated(String place) {
        return new Reason.DocumentDatedLater(place, LocalDate.of(2023, 6, 2), LocalDate.of(2023, 6, 1));
    }

    private static void judge(TheUnit unit, UnitCommand command, String taken, String rule, String ground) {
        if (taken.equals("yes")) {
            assertThat(unit.tells(command)).isNotEmpty();
        } else {
            assertThat(unit.refuses(command))
                    .isEqualTo(new Reason.BeforeItsGround(rule, unit.day(), LocalDate.parse(ground)));
        }
    }
}
