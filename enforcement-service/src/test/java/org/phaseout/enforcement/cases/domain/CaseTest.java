package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.Party;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.FindingCommand.WithdrawLead;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Holders;

/** E1, E6 and E8 as sentences: how a case begins, what it stands on, what may be ordered, who decides. */
class CaseTest {

    private final Procedure procedure = new Procedure();

    private RecordLead lead() {
        return new RecordLead(Procedure.ID, Track.STRUCTURE, null, null, List.of("U-1"), "unit-overdue");
    }

    @Test
    void a_machine_puts_down_a_lead_and_an_officer_opens_the_case() {
        procedure.by("policy").does(lead());
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseLeadRecorded.class);
        assertThat(procedure.refuses(procedure.open("3011")))
                .isEqualTo(new FindingReason.NotYourTrack("energy", "policy"));
        procedure.by("industry").opened();
        assertThat(procedure.latest).hasExactlyElementsOfTypes(CaseOpened.class);
        assertThat(procedure.by("policy").does(lead()).latest).isEmpty();
    }

    @Test
    void a_lead_is_withdrawn_whether_that_is_told_before_or_after_it() {
        procedure.by("policy").does(lead()).does(new WithdrawLead(Procedure.ID, "示例"));
        assertThat(procedure.stage()).isEqualTo("lead-withdrawn");
        var other = new Procedure()
                .by("policy")
                .does(new WithdrawLead(Procedure.ID, "示例"))
                .does(lead());
        assertThat(other.latest).isEmpty();
        assertThat(other.stage()).isEqualTo("lead-withdrawn");
    }

    @Test
    void a_case_that_was_opened_goes_on_without_its_lead() {
        procedure.by("policy").does(lead()).by("industry").opened();
        assertThat(procedure
                        .by("policy")
                        .does(new WithdrawLead(Procedure.ID, "示例"))
                        .stage())
                .isEqualTo("opened");
    }

    @ParameterizedTest
    @CsvSource({"industry, yes", "development, no", "ecology, no", "market, no", "emergency, no", "safety:fire, no"})
    void energy_is_the_track_of_industry_alone(String authority, String may) {
        procedure.by(authority);
        if (may.equals("yes")) {
            assertThat(procedure.opened().stage()).isEqualTo("opened");
        } else {
            assertThat(procedure.refuses(procedure.open("3011")))
                    .isEqualTo(new FindingReason.NotYourTrack("energy", authority));
        }
    }

    @Test
    void told_again_nothing_new_happens_and_told_otherwise_it_is_refused() {
        procedure.opened();
        assertThat(procedure.opened().latest).isEmpty();
        assertThat(procedure.refuses(procedure.open("3041")))
                .isEqualTo(new FindingReason.AlreadyOpened(Procedure.ID, "示例水泥厂（虚构）"));
    }

    @Test
    void nobody_opens_a_case_outside_the_district() {
        var elsewhere = new OpenCase(
                Procedure.ID,
                Track.ENERGY,
                new Party("91350504000000019W", "示例（虚构）", "350582100", "3011", "2017"),
                List.of(),
                Procedure.OFFICERS,
                null);
        assertThat(procedure.refuses(elsewhere))
                .isEqualTo(new FindingReason.TownshipOutsideDistrict("350582100", "350504"));
    }

    @ParameterizedTest
    @CsvSource({"117, no", "117.0, no", "117.01, yes", "118.5, yes"})
    void a_value_is_over_the_limit_only_above_it(String measured, String over) {
        procedure.opened();
        if (over.equals("yes")) {
            assertThat(procedure.does(procedure.finding(measured, "117")).latest)
                    .hasSize(1);
        } else {
            assertThat(procedure.refuses(procedure.finding(measured, "117")))
                    .isEqualTo(new FindingReason.NotOverLimit(new BigDecimal(measured), new BigDecimal("117")));
        }
    }

    /** The days on which the editions took effect, by hand from the covers of the standards. */
    @ParameterizedTest
    @CsvSource({
        "GB 16780-2012, 2022-10-31, yes",
        "GB 16780-2012, 2022-11-01, no",
        "GB 16780-2021, 2022-10-31, no",
        "GB 16780-2021, 2022-11-01, yes",
        "GB 16780—2021, 2023-03-01, yes"
    })
    void a_finding_that_names_no_other_day_of_the_act_cites_the_edition_of_its_own(
            String standard, String day, String inForce) {
        procedure.on(day).opened();
        var finding = procedure.finding(standard, "130", standard.contains("2012") ? "112" : "117");
        if (inForce.equals("yes")) {
            assertThat(procedure.does(finding).latest).hasSize(1);
        } else {
            assertThat(procedure.refuses(finding))
                    .isEqualTo(new FindingReason.StandardNotInForce(standard, LocalDate.parse(day)));
        }
    }

    @Test
    void the_limit_is_one_that_the_standard_has() {
        procedure.opened();
        assertThat(procedure.refuses(procedure.finding("118", "115")))
                .isEqualTo(new FindingReason.LimitNotOfStandard("GB 16780-2021", "可比熟料综合能耗", new BigDecimal("115")));
        assertThat(procedure.does(procedure.finding("118", "107")).latest).hasSize(1); // of new capacity
    }

    @ParameterizedTest
    @CsvSource({"T/CFA 0310021-2019", "DB31/701-2020", "GB/T 99999-2020"})
    void a_foundry_is_held_to_a_mandatory_national_limit_only(String standard) {
        procedure.does(procedure.open("3391"));
        assertThat(procedure.refuses(procedure.finding(standard, "600", "500")))
                .isEqualTo(new FindingReason.NoMandatoryLimit(standard, "3391"));
    }

    @Test
    void a_foundry_is_not_held_to_the_standard_of_cement() {
        procedure.does(procedure.open("3391"));
        assertThat(procedure.refuses(procedure.finding("118", "117")))
                .isEqualTo(new FindingReason.StandardOfAnotherIndustry("GB 16780-2021", "3391"));
    }

    private FindGround unmeasured(String ground) {
        return procedure.finding(ground);
    }

    @Test
    void a_ground_is_a_row_of_the_table_and_of_the_track_with_what_it_needs() {
        procedure.opened();
        assertThat(procedure.refuses(unmeasured("E1/nothing")))
                .isEqualTo(new FindingReason.GroundUnknown("E1/nothing"));
        assertThat(procedure.refuses(unmeasured("E5/not-out-by-date")))
                .isEqualTo(new FindingReason.GroundOfAnotherTrack("E5/not-out-by-date", "energy"));
        assertThat(procedure.refuses(unmeasured("E1/over-limit")))
                .isEqualTo(new FindingReason.MeasurementMissing("E1/over-limit"));
    }

    @ParameterizedTest
    @CsvSource({"6, yes", "7, no"})
    void six_months_are_ordered_and_a_seventh_is_refused(int months, String may) {
        procedure.opened().found();
        if (may.equals("yes")) {
            assertThat(procedure.does(procedure.order(months)).stage()).isEqualTo("ordered");
        } else {
            assertThat(procedure.refuses(procedure.order(months))).isEqualTo(new MeasureReason.LimitTooLong(6));
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01, yes", "2023-09-02, no"})
    void a_stated_date_is_at_most_six_months_from_the_order(LocalDate until, String may) {
        procedure.opened().found();
        var order = procedure.order(new Term(null, until), "示例责改〔2023〕1号");
        if (may.equals("yes")) {
            assertThat(procedure.does(order).stage()).isEqualTo("ordered");
        } else {
            assertThat(procedure.refuses(order)).isEqualTo(new MeasureReason.LimitTooLong(6));
        }
    }

    @Test
    void an_order_needs_its_ground_a_number_and_a_limit() {
        procedure.opened();
        assertThat(procedure.refuses(procedure.order(6))).isEqualTo(new ActReason.GroundNotFound("E1/over-limit"));
        procedure.found();
        assertThat(procedure.refuses(procedure.order(new Term(6, null), null)))
                .isEqualTo(new ActReason.DocumentNumberMissing("documentNumber"));
        assertThat(procedure.refuses(procedure.order(null, "示例1号")))
                .isEqualTo(new MeasureReason.LimitMissing("rectify-within-limit"));
        var other = new OrderMeasure(
                Procedure.ID,
                new Order(Procedure.OVER_LIMIT, "stop-use", "示例1号", null),
                Procedure.OFFICERS,
                procedure.rules());
        assertThat(procedure.refuses(other))
                .isEqualTo(new MeasureReason.MeasureNotOfGround("stop-use", "E1/over-limit"));
    }

    private Penalise fine(String ground, String amount) {
        return procedure.fine(ground, amount, "示例罚〔2023〕1号");
    }

    @Test
    void there_is_no_fine_for_exceeding_an_energy_limit() {
        procedure.opened().found();
        assertThat(procedure.refuses(fine(Procedure.OVER_LIMIT, "10000")))
                .isEqualTo(new PenaltyReason.NoFineOnGround("E1/over-limit"));
    }

    @ParameterizedTest
    @CsvSource({"99999.99, no", "100000, yes", "300000, yes", "300000.01, no"})
    void a_fine_keeps_to_the_range_of_its_article(String amount, String may) {
        procedure.opened().does(unmeasured("E1/key-user-rectification")); // 节能法83
        var fine = fine("E1/key-user-rectification", amount);
        if (may.equals("yes")) {
            assertThat(procedure.does(fine).latest).hasSize(1);
        } else {
            assertThat(procedure.refuses(fine))
                    .isEqualTo(new PenaltyReason.FineOutOfRange(new BigDecimal("100000"), new BigDecimal("300000")));
        }
    }

    @Test
    void a_false_energy_report_is_fined_only_after_the_limit_has_lapsed() { // 节能法82
        procedure.on("2023-03-01").opened().does(unmeasured("E1/energy-report"));
        procedure.does(new OrderMeasure(
                Procedure.ID,
                new Order("E1/energy-report", "correct-within-limit", "示例1号", new Term(1, null)),
                Procedure.OFFICERS,
                procedure.rules()));
        procedure.served();
        assertThat(procedure.refuses(fine("E1/energy-report", "10000")))
                .isEqualTo(new PenaltyReason.FineBeforeLapse("E1/energy-report"));
        procedure.alarmOn("2023-04-04").does(fine("E1/energy-report", "10000"));
        assertThat(procedure.refuses(procedure.referral()))
                .isEqualTo(new DecisionReason.NothingFollows("E1/energy-report"));
        assertThat(procedure.does(new CloseCase(Procedure.ID, "penalised")).stage())
                .isEqualTo("closed");
    }

    @Test
    void one_act_is_fined_once() { // 行政处罚法29
        procedure.opened().does(unmeasured("E1/key-user-rectification"));
        procedure.does(fine("E1/key-user-rectification", "100000"));
        assertThat(procedure.refuses(procedure.fine("E1/key-user-rectification", "100000", "示例罚〔2023〕2号")))
                .isEqualTo(new PenaltyReason.FinedAlready("E1/key-user-rectification", "示例罚〔2023〕1号"));
        procedure.does(procedure.voiding(3, "case-penalty-decided"));
        assertThat(procedure.does(procedure.fine("E1/key-user-rectification", "100000", "示例罚〔2023〕2号")).latest)
                .hasSize(1);
    }

    @Test
    void a_fine_for_a_lapse_falls_with_it_and_may_be_imposed_again_after_the_next() {
        procedure.reportFined("2023-04-10");
        assertThat(stands("示例罚〔2023〕1号")).isTrue();
        procedure
                .on("2023-03-06")
                .toldOn("2023-05-10")
                .does(procedure.correction(4, "case-measure-served", procedure.service(), "2023-03-06"));
        procedure.on("2023-05-10");
        assertThat(procedure.stage())
                .as("lapsed as of 6 April, before the fine")
                .isEqualTo("not-met");
        assertThat(stands("示例罚〔2023〕1号")).isTrue();
        procedure.does(procedure.correction(8, "case-measure-served", procedure.service(), "2023-04-20"));
        assertThat(procedure.stage()).isEqualTo("running");
        assertThat(stands("示例罚〔2023〕1号")).isFalse();
        procedure.alarmOn("2023-05-23").on("2023-06-01");
        assertThat(procedure.refuses(new CloseCase(Procedure.ID, "penalised")))
                .isEqualTo(new ActReason.NotAtThisStep("not-met"));
        procedure.does(procedure.fine("E1/energy-report", "10000", "示例罚〔2023〕2号"));
        assertThat(stands("示例罚〔2023〕2号")).isTrue();
    }

    private boolean stands(String number) {
        return procedure.seen().penalties().stream()
                .filter(line -> line.documentNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .stands();
    }

    @Test
    void a_document_belongs_to_one_case_however_its_number_is_written() {
        procedure.opened().found();
        var order = procedure.order(new Term(6, null), "示例责改[2023] 1号");
        assertThat(procedure.refuses(order, holder("C-2")))
                .isEqualTo(new ActReason.DocumentOfAnotherCase("示例责改[2023] 1号", "C-2"));
        procedure.does(order);
        assertThat(procedure.latest.getFirst().claims())
                .containsExactly(new Taken(new Claim("document-number", "示例责改〔2023〕1号")));
        assertThat(procedure.refuses(
                        procedure.correction(
                                3, "case-measure-ordered", procedure.order(new Term(6, null), "示例责改〔2023〕2号"), null),
                        new Holders(Map.of(new Claim("document-number", "示例责改〔2023〕2号"), "C-2"))))
                .isInstanceOf(ActReason.DocumentOfAnotherCase.class);
    }

    @Test
    void a_document_is_given_back_when_nothing_in_the_case_stands_on_it_any_more() {
        procedure.opened().does(unmeasured("E1/energy-report")).does(unmeasured("E1/key-user-rectification"));
        procedure.does(procedure.fine("E1/key-user-rectification", "100000", "示例1号"));
        procedure.does(procedure.order("E1/energy-report", "correct-within-limit", "示例1号"));
        procedure.does(procedure.voiding(5, "case-measure-ordered"));
        assertThat(procedure.latest.getFirst().claims()).isEmpty();
        procedure.does(procedure.voiding(4, "case-penalty-decided"));
        assertThat(procedure.latest.getFirst().claims())
                .containsExactly(new Released(new Claim("document-number", "示例1号")));
    }

    private static Holders holder(String caseId) {
        return new Holders(Map.of(new Claim("document-number", "示例责改〔2023〕1号"), caseId));
    }

    @Test
    void a_case_is_referred_after_a_lapse_or_a_failed_reinspection_and_not_before() {
        procedure.runningSince("2023-03-01").on("2023-07-01");
        assertThat(procedure.refuses(procedure.referral())).isEqualTo(new DecisionReason.NotYetReferable());
        assertThat(procedure.failed().referred().stage()).isEqualTo("referred");
    }

    @Test
    void a_referral_is_not_dated_before_the_lapse_it_rests_on() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-01")
                .toldOn("2023-09-03");
        assertThat(procedure.refuses(procedure.referral())).isEqualTo(new DecisionReason.NotYetReferable());
        assertThat(procedure.on("2023-09-02").referred().stage()).isEqualTo("referred");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-09, refused", "2023-09-10, taken"})
    void a_decision_is_not_dated_before_its_referral(String day, String answer) {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        procedure.on(day).toldOn("2023-10-01").by("government");
        var decide = new Decide(Procedure.ID, "close", procedure.paper("district"));
        if (answer.equals("taken")) {
            assertThat(procedure.does(decide).stage()).isEqualTo("decided");
        } else {
            assertThat(procedure.refuses(decide))
                    .isEqualTo(new DecisionReason.DecisionBeforeReferral(
                            LocalDate.of(2023, 9, 9), LocalDate.of(2023, 9, 10)));
        }
    }

    @Test
    void what_is_carried_out_and_closed_is_not_dated_before_what_it_rests_on() {
        procedure.decidedToClose().on("2023-10-19").toldOn("2023-12-01").by("government");
        assertThat(procedure.refuses(procedure.closing("示例令〔2023〕1号")))
                .isEqualTo(new ActReason.BeforeItsCause(LocalDate.of(2023, 10, 19), LocalDate.of(2023, 10, 20)));
        procedure.on("2023-10-20").closingOrdered().on("2023-10-19").toldOn("2023-12-01");
        assertThat(procedure.refuses(new CarryOut(Procedure.ID, null)))
                .isEqualTo(new ActReason.BeforeItsCause(LocalDate.of(2023, 10, 19), LocalDate.of(2023, 10, 20)));
        procedure
                .on("2023-11-01")
                .does(new CarryOut(Procedure.ID, null))
                .on("2023-10-31")
                .toldOn("2023-12-01");
        assertThat(procedure.refuses(new CloseCase(Procedure.ID, "carried-out")))
                .isEqualTo(new ActReason.BeforeItsCause(LocalDate.of(2023, 10, 31), LocalDate.of(2023, 11, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "department", "village"})
    void a_government_decides_and_nobody_else(String level) {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        assertThat(procedure.refuses(new Decide(Procedure.ID, "close", procedure.paper(level))))
                .isEqualTo(new DecisionReason.NoGovernment(level, List.of("district", "city", "province")));
    }

    @Test
    void the_districts_government_reports_its_own_decision_and_a_department_that_of_a_higher_one() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        assertThat(procedure.refuses(new Decide(Procedure.ID, "close", procedure.paper("district"))))
                .isEqualTo(new DecisionReason.DistrictDecidesItself("industry"));
        assertThat(procedure
                        .does(new Decide(Procedure.ID, "close", procedure.paper("city")))
                        .stage())
                .isEqualTo("decided");
    }

    @Test
    void there_is_no_closing_order_without_a_decision_or_against_it() {
        procedure
                .runningSince("2023-03-01")
                .alarmOn("2023-09-02")
                .on("2023-09-10")
                .referred();
        var order = procedure.closing("示例令〔2023〕1号");
        assertThat(procedure.refuses(order)).isEqualTo(new DecisionReason.ClosingWithoutDecision());
        procedure.decided("none");
        assertThat(procedure.refuses(order)).isEqualTo(new DecisionReason.DecidedAgainst("示例政〔2023〕9号"));
        assertThat(procedure
                        .does(new CloseCase(Procedure.ID, "decided-against"))
                        .stage())
                .isEqualTo("closed");
    }

    @Test
    void a_decision_to_close_is_ordered_carried_out_and_closed() {
        procedure.decidedToClose().closingOrdered().does(new CarryOut(Procedure.ID, null));
        assertThat(procedure.refuses(new CloseCase(Procedure.ID, "met")))
                .isEqualTo(new DecisionReason.ResultNotOfStep("met", List.of("carried-out")));
        procedure.does(new CloseCase(Procedure.ID, "carried-out"));
        assertThat(procedure.refuses(procedure.order(6))).isEqualTo(new ActReason.NotAtThisStep("closed"));
    }

    @Test
    void another_department_does_nothing_in_the_case() {
        procedure.opened().by("development");
        assertThat(procedure.refuses(procedure.finding("118", "117")))
                .isEqualTo(new ActReason.NotYourCase("industry", "development"));
    }
}
