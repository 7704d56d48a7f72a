package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.platform.domain.Told;
import tools.jackson.databind.json.JsonMapper;

/** U12: what lies in the ledger from before a rule is corrected and voided without being asked for it, and nothing else is. */
class AskedThenTest {

    private static final String KEY_USER = "E1/key-user-rectification";
    private static final String FINE = "示例罚〔2023〕1号";
    private static final String SUSPEND = "suspend-for-rectification";

    private static final String STORED_FINE = """
            {"caseId": "C-1", "ground": "E1/key-user-rectification", "clause": "节能法83", "amount": 100000,
             "documentNumber": "示例罚〔2023〕1号", "officers": ["person-1", "person-2"]}""";

    private static final String STORED_SUSPENSION = """
            {"caseId": "C-1", "ground": "E2/over-permit", "measure": "suspend-for-rectification", "clause": "排污许可管理条例34",
             "documentNumber": "示例令〔2023〕1号", "orderedOn": "2023-03-01", "extensionMonths": 0,
             "officers": ["person-1", "person-2"], "issuedBy": "示例市某局", "endsByFiling": true}""";

    private static final String STORED_REVOCATION = """
            {"caseId": "C-1", "uscc": "91350504000000019W", "ground": "E2/over-permit", "licence": "discharge-permit",
             "clause": "排污许可管理条例34", "documentNumber": "示例吊〔2023〕9号", "requested": false}""";

    private static final String STORED_REPETITION = """
            {"caseId": "C-1", "ground": "E4/repeated-penalties", "clause": "安全生产法113(一)", "facts": "示例",
             "officers": ["person-1", "person-2"], "particulars": {"earlierPenalties": "180日内3次（示例）"}}""";

    /** From here on with what the common procedure asks before a penalty. */
    private static <E extends CaseEvent> Procedure stored(Procedure procedure, String by, String json, Class<E> as) {
        var told = new Told(by, procedure.today(), procedure.file.version() + 1);
        procedure.file = procedure.file.evolve(JsonMapper.shared().readValue(json, as), told);
        return procedure.withCommonProcedure();
    }

    /** Versions: 1 opened, 2 ground, 3 fine. */
    private static Procedure fined() {
        var procedure = new Procedure();
        procedure.opened().does(procedure.finding(KEY_USER));
        return stored(procedure, "industry", STORED_FINE, CasePenaltyDecided.class);
    }

    @Test
    void a_fine_of_before_is_corrected_without_a_notice() {
        var procedure = fined();
        procedure.does(procedure.correction(3, "case-penalty-decided", procedure.fine(KEY_USER, "150000", FINE), null));
        assertThat(procedure.latest)
                .last()
                .isInstanceOfSatisfying(
                        CasePenaltyDecided.class,
                        fine -> assertThat(fine.amount()).isEqualByComparingTo("150000"));
        procedure.does(procedure.correction(5, "case-penalty-decided", procedure.fine(KEY_USER, "160000", FINE), null));
        assertThat(procedure.seen().penalties())
                .singleElement()
                .satisfies(fine -> assertThat(fine.amount()).isEqualByComparingTo("160000"));
    }

    @Test
    void what_was_asked_then_is_still_asked() {
        var procedure = fined();
        assertThat(procedure.refuses(procedure.correction(
                        3, "case-penalty-decided", procedure.fine(KEY_USER, "300001", FINE), null)))
                .isInstanceOf(PenaltyReason.FineOutOfRange.class);
    }

    @Test
    void a_fine_of_before_is_voided_and_the_next_one_noticed() {
        var procedure = fined();
        procedure.does(procedure.voiding(3, "case-penalty-decided"));
        assertThat(procedure.seen().penalties()).isEmpty();
        assertThat(procedure.refuses(procedure.fine(KEY_USER, "100000", FINE)))
                .isEqualTo(new PenaltyReason.NotNoticed(KEY_USER));
    }

    private static RowProcedure overPermit() {
        return new RowProcedure(ExpectedRow.named("E2/over-permit")).found();
    }

    /** Versions: 1 opened, 2 ground, 3 measure without place, circumstance and kind, 4 served. */
    @Test
    void a_measure_of_before_is_corrected_without_notice_and_circumstance() {
        var walk = overPermit();
        var procedure = stored(walk.procedure, "ecology", STORED_SUSPENSION, CaseMeasureOrdered.class)
                .served();
        procedure.does(procedure.correction(3, "case-measure-ordered", walk.order(SUSPEND, (Shown) null), null));
        assertThat(procedure.stage()).isEqualTo("in-effect");
        assertThat(procedure.seen().measure()).extracting("documentNumber").isEqualTo("示例令〔2023〕2号");
        assertThat(procedure.refuses(walk.order(SUSPEND, (Shown) null))).isInstanceOf(Reason.class);
    }

    @Test
    void what_becomes_another_measure_is_asked_for_all_of_it() {
        var walk = overPermit();
        var procedure = stored(walk.procedure, "ecology", STORED_SUSPENSION, CaseMeasureOrdered.class);
        var restriction = walk.order("restrict-production", null, new Term(3, null), "示例限〔2023〕1号");
        assertThat(procedure.refuses(procedure.correction(3, "case-measure-ordered", restriction, null)))
                .isEqualTo(new PenaltyReason.NotNoticed("E2/over-permit:restrict-production"));
    }

    @Test
    void an_order_of_today_is_not_corrected_to_what_needs_a_circumstance() {
        var walk = overPermit();
        var procedure = walk.procedure.does(walk.order("correct", null, null, "示例改〔2023〕1号"));
        assertThat(procedure.refuses(
                        procedure.correction(3, "case-measure-ordered", walk.order(SUSPEND, (Shown) null), null)))
                .isInstanceOf(MeasureReason.CircumstanceMissing.class);
    }

    @Test
    void a_revocation_of_before_is_corrected_without_notice_and_gravity() {
        var walk = overPermit();
        var procedure = stored(walk.procedure, "ecology", STORED_REVOCATION, CaseLicenceRevoked.class);
        procedure.does(
                procedure.correction(3, "case-licence-revoked", walk.revocation("discharge-permit", null), null));
        assertThat(procedure.latest).last().isInstanceOf(CaseLicenceRevoked.class);
    }

    @Test
    void a_finding_of_before_is_corrected_without_counting() {
        var walk = new RowProcedure(ExpectedRow.named("E4/repeated-penalties"));
        var procedure = walk.procedure.does(walk.opening());
        stored(procedure, "emergency", STORED_REPETITION, CaseGroundFound.class);
        var finding = repeated(procedure, null);
        assertThat(procedure.does(procedure.correction(2, "case-ground-found", finding, null)).latest)
                .last()
                .isInstanceOf(CaseGroundFound.class);
        assertThat(procedure.refuses(repeated(procedure, null))).isInstanceOf(FindingReason.NotRepeated.class);
    }

    private static FindGround repeated(Procedure procedure, @Nullable LocalDate actOn) {
        var particulars = Map.of("earlierPenalties", "180日内3次（示例）");
        return new FindGround(
                Procedure.ID,
                "E4/repeated-penalties",
                new Evidence(null, null, "示例，更正", particulars, actOn, List.of()),
                Procedure.OFFICERS,
                procedure.rules());
    }

    private static Procedure liftedOnce(RowProcedure walk) {
        walk.procedure
                .does(walk.order(SUSPEND, new Shown("incident", null, "示例")))
                .served();
        walk.procedure.on("2023-05-10");
        var met =
                new CaseReinspectedMet(Procedure.ID, LocalDate.of(2023, 5, 10), false, null, Procedure.OFFICERS, null);
        walk.procedure.file = walk.procedure.file.evolve(met, new Told("ecology", met.inspectedOn(), 5));
        return walk.procedure;
    }

    private static Reinspect met() {
        return new Reinspect(Procedure.ID, true, "示例，更正", Procedure.OFFICERS);
    }

    @Test
    void a_reinspection_that_has_lifted_a_suspension_is_corrected_as_such() {
        var procedure = liftedOnce(overPermit());
        procedure.does(procedure.correction(5, "case-reinspected-met", met(), null));
        assertThat(procedure.stage()).isEqualTo("met");
        procedure.does(procedure.voiding(7, "case-reinspected-met"));
        assertThat(procedure.stage()).isEqualTo("in-effect");
    }

    /** Seen after the referral it lifted nothing, and is not made to by a correction. */
    @Test
    void one_that_has_lifted_nothing_is_not_corrected_into_one_that_does() {
        var walk = overPermit();
        var procedure = walk.procedure
                .does(walk.order(SUSPEND, new Shown("incident", null, "示例")))
                .served();
        procedure.on("2023-05-10").does(walk.referral(false)).on("2023-05-12").met();
        assertThat(procedure.refuses(procedure.correction(6, "case-reinspected-met", met(), "2023-05-09")))
                .isEqualTo(new MeasureReason.LiftedByFiling(SUSPEND));
    }
}
