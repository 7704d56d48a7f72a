package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** By what an enterprise was penalised, and how often: 安全生产法113 asks for three in 180 days or four in a year. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenaltiesTest {

    /** Of an enterprise that no other test speaks of. */
    private static final String USCC = "91350504MA00000029";

    private static final String ELSEWHERE = "350504101";

    private final OneInstance instance;

    PenaltiesTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void what_was_decided() {
        fined("pn-2", "2023-12-31", "emergency");
        fined("pn-3", "2024-07-04", "safety:fire");
        fined("pn-4", "2024-10-10", "emergency");
        fined("pn-5", "2024-12-01", "emergency");
        fined("pn-annulled", "2024-12-02", "emergency");
        tell("emergency", Reported.outcome("pn-annulled", "2024-12-20", "annulled"));
        fined("pn-voided", "2024-12-03", "emergency");
        tell("emergency", Reported.voiding("pn-voided", "2024-12-20", 7, "case-penalty-decided"));
        fined("pn-unlawful", "2023-12-30", "emergency");
        tell("emergency", Reported.outcome("pn-unlawful", "2024-12-20", "found-unlawful"));
        stopped_and_fined_by_one_decision();
        fined_by_the_day_and_the_fine_changed();
        instance.awaitRest();
    }

    private void fined(String id, String day, String department) {
        tell(department, opening(id, day, "safety"), ReportedOfRows.facts(id, day, ReportedOfRows.HAZARD));
        heard(department, id, day, ReportedOfRows.HAZARD, "20000");
        tell(department, Reported.penalty(id, day, ReportedOfRows.HAZARD, "20000"));
    }

    /** The equipment is confiscated and fined by one document; before, its use was stopped, which is no penalty. */
    private void stopped_and_fined_by_one_decision() {
        var ground = "E5/eliminated-equipment-used";
        var opening = opening("pn-gear", "2024-11-01", "structure");
        Reported.data(opening).put("township", ELSEWHERE);
        var confiscation = Reported.order("pn-gear", "2024-11-08", ground, "confiscate", null);
        Reported.data(confiscation).put("documentNumber", "示例罚〔2023〕pn-gear号");
        tell("industry", opening, Reported.ground("pn-gear", "2024-11-01", ground, null));
        tell(
                "industry",
                ReportedOfPenalties.heard("pn-gear", "2024-11-08", ground + ":confiscate")
                        .toArray(ObjectNode[]::new));
        tell("industry", confiscation);
        heard("industry", "pn-gear", "2024-11-08", ground, "60000");
        tell("industry", Reported.penalty("pn-gear", "2024-11-08", ground, "60000"));
        var stopped = opening("pn-stopped", "2024-11-02", "structure");
        Reported.data(stopped).put("township", ELSEWHERE);
        tell(
                "industry",
                stopped,
                Reported.ground("pn-stopped", "2024-11-02", ground, null),
                Reported.order("pn-stopped", "2024-11-02", ground, "stop-use", null));
    }

    /** The act went on for ten days after the order to correct was served. */
    private void fined_by_the_day_and_the_fine_changed() {
        var id = "pn-daily";
        var opening = opening(id, "2024-10-08", "environment");
        Reported.data(opening).put("township", ELSEWHERE);
        tell(
                "ecology",
                opening,
                ReportedOfRows.overPermit(id, "2024-10-08"),
                ReportedOfRows.order(id, "2024-10-09", "correct", ""),
                Reported.service(id, "2024-10-10"));
        heard("ecology", id, "2024-10-10", ReportedOfRows.OVER_PERMIT, "200000");
        var fine = Reported.penalty(id, "2024-10-10", ReportedOfRows.OVER_PERMIT, "200000");
        Reported.data(fine).put("issuedBy", "示例市生态环境局");
        tell("ecology", fine, Reported.reinspection(id, "2024-10-20", "failed"));
        heard("ecology", id, "2024-10-21", ReportedOfRows.OVER_PERMIT + ":daily-penalty", "2000000");
        tell(
                "ecology",
                ReportedOfFines.daily(id, "2024-10-21", ReportedOfRows.OVER_PERMIT),
                ReportedOfFines.changed(id, "2024-12-01", ReportedOfRows.OVER_PERMIT, "250000"));
    }

    private static ObjectNode opening(String id, String day, String track) {
        var opening = Reported.opening(id, day, track);
        Reported.data(opening).withObject("/enterprise").put("uscc", USCC);
        return opening;
    }

    private void heard(String department, String id, String day, String ground, String amount) {
        tell(department, ReportedOfPenalties.notice(id, day, ground, amount, true));
        tell(department, ReportedOfPenalties.heard(id, day, ground).skip(1).toArray(ObjectNode[]::new));
    }

    private void tell(String authority, ObjectNode... actions) {
        for (var action : actions) {
            var answer = instance.service().post(action.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    @Test
    void every_penalty_is_told_with_what_has_become_of_it_the_newest_first() {
        var lines = history("emergency", "")
                .path("penalties")
                .valueStream()
                .filter(line -> line.path("law").asString().equals("安全生产法"))
                .map(line -> List.of(
                        line.path("caseId").asString(),
                        line.path("on").asString(),
                        line.path("department").asString(),
                        line.path("amount").asString(),
                        line.path("documentNumber").asString(),
                        line.path("state").asString()));
        assertThat(lines)
                .containsExactly(
                        List.of("pn-voided", "2024-12-03", "emergency", "20000", "示例罚〔2023〕pn-voided号", "voided"),
                        List.of("pn-annulled", "2024-12-02", "emergency", "20000", "示例罚〔2023〕pn-annulled号", "annulled"),
                        List.of("pn-5", "2024-12-01", "emergency", "20000", "示例罚〔2023〕pn-5号", "stands"),
                        List.of("pn-4", "2024-10-10", "emergency", "20000", "示例罚〔2023〕pn-4号", "stands"),
                        List.of("pn-3", "2024-07-04", "safety:fire", "20000", "示例罚〔2023〕pn-3号", "stands"),
                        List.of("pn-2", "2023-12-31", "emergency", "20000", "示例罚〔2023〕pn-2号", "stands"),
                        List.of("pn-unlawful", "2023-12-30", "emergency", "20000", "示例罚〔2023〕pn-unlawful号", "stands"));
    }

    /** Of a term the first day is not counted: 4 July is 180 days before 31 December, 5 July before 1 January. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-30, 2, 4, true",
        "2024-12-01, 3, 5, true",
        "2024-12-31, 3, 4, true",
        "2025-01-01, 2, 3, false",
        "2024-07-04, 1, 3, false"
    })
    void those_that_stand_are_counted_by_regulators_together(String on, int in180Days, int inAYear, boolean repeated) {
        var safety = total(history("safety:fire", "?on=" + on), "安全生产法");
        assertThat(safety.path("within180Days").asInt()).isEqualTo(in180Days);
        assertThat(safety.path("withinAYear").asInt()).isEqualTo(inAYear);
        assertThat(safety.path("repeated").asBoolean()).isEqualTo(repeated);
    }

    @Test
    void fines_are_added_law_by_law() {
        var total = total(history("government", ""), "安全生产法");
        assertThat(new BigDecimal(total.path("amount").asString())).isEqualByComparingTo("100000");
        assertThat(total.path("decisions").asInt()).isEqualTo(5);
    }

    @Test
    void a_confiscation_is_a_penalty_and_an_order_to_stop_is_none() {
        var measures = history("industry", "")
                .path("penalties")
                .valueStream()
                .filter(line -> line.path("kind").asString().equals("measure"))
                .map(line ->
                        line.path("caseId").asString() + " " + line.path("what").asString());
        assertThat(measures).containsExactly("pn-gear confiscate");
    }

    @Test
    void a_daily_penalty_is_one_and_a_fine_is_told_as_a_review_has_changed_it() {
        var lines = history("ecology", "")
                .path("penalties")
                .valueStream()
                .filter(line -> line.path("caseId").asString().equals("pn-daily"))
                .map(line ->
                        line.path("kind").asString() + " " + line.path("amount").asString() + " "
                                + line.path("law").asString());
        assertThat(lines).containsExactly("daily-fine 2000000 排污许可管理条例", "fine 250000 排污许可管理条例");
    }

    @Test
    void what_one_document_orders_and_fines_is_one_penalty() {
        var total = total(history("industry", ""), "循环经济促进法");
        assertThat(total.path("decisions").asInt()).isEqualTo(1);
        assertThat(new BigDecimal(total.path("amount").asString())).isEqualByComparingTo("60000");
        assertThat(total.path("repeated").asBoolean()).isFalse();
    }

    @Test
    void a_township_reads_those_on_its_ground() {
        assertThat(history("township:350504100", "").path("penalties")).hasSize(7);
        assertThat(history("township:350504999", "").path("penalties")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"human-resources", "city", "province", "operator", "administrator", "nobody"})
    void others_read_none(String authority) {
        var answer = instance.service().get("/v1/penalties/" + USCC, authority);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-allowed");
    }

    private JsonNode history(String authority, String query) {
        var answer = instance.service().get("/v1/penalties/" + USCC + query, authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode total(JsonNode history, String law) {
        return history.path("totals")
                .valueStream()
                .filter(total -> total.path("law").asString().equals(law))
                .findFirst()
                .orElseThrow();
    }
}
