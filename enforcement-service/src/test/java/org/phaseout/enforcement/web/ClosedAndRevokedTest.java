package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A closing order and the revocation that follows it: on the desk, on the worklists, in the history of penalties, after a review. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedAndRevokedTest {

    private static final String USCC = "91350504MA0000007Q";
    private static final String HERE = "350504782";
    private static final String GRAVE = "E4/grave-accident";
    private static final String REPEATED = "E4/repeated-penalties";
    private static final String LICENCES = "safety-licences";

    private final OneInstance instance;

    ClosedAndRevokedTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void closed_and_revoked() {
        closed("cr-closed");
        closed("cr-annulled");
        instance.tell("emergency", Reported.outcome("cr-annulled", "2024-12-30", "annulled"));
        closed("cr-part");
        var licence = "示例吊〔2023〕cr-part号";
        instance.tell(
                "emergency",
                StandingReviews.about(Reported.filing("cr-part", "2024-12-23"), licence),
                Reported.outcome("cr-part", "2024-12-30", "annulled"));
        fined("cr-1", "2024-07-04");
        fined("cr-2", "2024-10-10");
        instance.awaitRest();
    }

    private void closed(String id) {
        var referral = Reported.referral(id, "2024-12-05");
        Reported.data(referral).put("ground", GRAVE);
        instance.tell("emergency", opening(id, "2024-12-02"), ReportedOfRows.facts(id, "2024-12-02", GRAVE), referral);
        instance.tell("government", Reported.decision(id, "2024-12-10", "close"));
        heard(id, "2024-12-12", "closure");
        heard(id, "2024-12-12", LICENCES);
        instance.tell("government", Reported.closingOrder(id, "2024-12-20"));
        instance.tell("emergency", ReportedOfRows.revocation(id, "2024-12-20", LICENCES));
    }

    private void fined(String id, String day) {
        instance.tell("emergency", opening(id, day), ReportedOfRows.facts(id, day, ReportedOfRows.HAZARD));
        instance.tell("emergency", ReportedOfPenalties.notice(id, day, ReportedOfRows.HAZARD, "20000", true));
        instance.tell(
                "emergency",
                ReportedOfPenalties.heard(id, day, ReportedOfRows.HAZARD)
                        .skip(1)
                        .toArray(ObjectNode[]::new));
        instance.tell("emergency", Reported.penalty(id, day, ReportedOfRows.HAZARD, "20000"));
    }

    private static ObjectNode opening(String id, String day) {
        var opening = Reported.opening(id, day, "safety");
        Reported.data(opening).put("township", HERE).withObject("/enterprise").put("uscc", USCC);
        return opening;
    }

    private void heard(String id, String day, String about) {
        instance.tell("emergency", ReportedOfPenalties.heard(id, day, about).toArray(ObjectNode[]::new));
    }

    /** Seven working days from Friday, 20 December 2024, are Tuesday, 31 December: it is not late today. */
    @Test
    void the_desk_shows_who_has_to_serve_and_to_publish_what_and_by_when() {
        var desk = instance.read("/v1/cases/cr-closed/desk", "emergency");
        assertThat(lines(desk.path("deadlines"), "what", "by", "about", "due", "overdue"))
                .contains(
                        "service government 示例令〔2023〕cr-closed号 2024-12-31 false",
                        "publication government 示例令〔2023〕cr-closed号 2024-12-31 false",
                        "service department 示例吊〔2023〕cr-closed号 2024-12-31 false",
                        "publication department 示例吊〔2023〕cr-closed号 2024-12-31 false");
        assertThat(lines(desk.path("nextSteps"), "action", "result"))
                .contains(
                        "penalty-service 示例令〔2023〕cr-closed号",
                        "penalty-service 示例吊〔2023〕cr-closed号",
                        "publication 示例吊〔2023〕cr-closed号");
        assertThat(lines(desk.path("revocations"), "licence", "stands", "inForce"))
                .containsExactly("safety-licences true true");
        assertThat(desk.path("closingOrder").path("inForce").asBoolean()).isTrue();
    }

    @Test
    void they_are_on_the_worklists_of_department_and_government() {
        for (var reader : List.of("emergency", "government")) {
            var task = instance.read(
                            "/v1/worklist?township=" + HERE + "&dueFrom=2024-12-25&dueUntil=2024-12-31", reader)
                    .path("tasks")
                    .path(0);
            assertThat(task.path("id").asString()).as(reader).isEqualTo("cr-closed");
            assertThat(task.path("actions").valueStream().map(JsonNode::asString))
                    .contains("penalty-service", "publication");
        }
    }

    @Test
    void the_government_serves_and_publishes_its_own_order_and_not_the_departments() {
        closed("cr-served");
        var order = ReportedOfPenalties.service("cr-served", "2024-12-23", "示例令〔2023〕cr-served号", "in-person");
        var own = ReportedOfPenalties.service("cr-served", "2024-12-24", "示例吊〔2023〕cr-served号", "by-post");
        instance.tell("government", order);
        assertThat(instance.service().post(own.toString(), "government").code()).isEqualTo("E8-case-not-yours");
        instance.tell("emergency", own);
        instance.tell(
                "emergency",
                ReportedOfPenalties.publication("cr-served", "2024-12-25", "示例令〔2023〕cr-served号", "2025-12-25"),
                ReportedOfPenalties.publication("cr-served", "2024-12-26", "示例吊〔2023〕cr-served号", "2025-12-26"));
        instance.awaitRest();
        var read = instance.read("/v1/cases/cr-served", "emergency");
        assertThat(lines(read.path("duties"), "duty", "doneOn"))
                .contains(
                        "service 2024-12-23", "service 2024-12-24", "publication 2024-12-25", "publication 2024-12-26");
        assertThat(read.path("breaches").asInt()).isZero();
        assertThat(read.path("revocations").path(0).path("servedOn").asString()).isEqualTo("2024-12-24");
    }

    @Test
    void both_are_penalties_of_the_enterprise_as_long_as_they_stand() {
        var history = instance.read("/v1/penalties/" + USCC, "emergency").path("penalties");
        assertThat(lines(history, "caseId", "kind", "what", "department", "law", "state"))
                .contains(
                        "cr-closed closing close government 安全生产法 stands",
                        "cr-closed revocation safety-licences emergency 安全生产法 stands",
                        "cr-annulled closing close government 安全生产法 annulled",
                        "cr-annulled revocation safety-licences emergency 安全生产法 annulled");
    }

    @Test
    void a_licence_stands_again_and_a_closing_is_in_force_no_longer_after_an_annulment() {
        var read = instance.read("/v1/cases/cr-annulled", "emergency");
        assertThat(lines(read.path("revocations"), "licence", "stands", "inForce"))
                .containsExactly("safety-licences false false");
        assertThat(read.path("closingOrder").path("inForce").asBoolean()).isFalse();
        assertThat(read.path("duties")).isEmpty();
    }

    /** E6a: the outcome is of what was filed about. */
    @Test
    void a_licence_stands_again_alone_where_its_revocation_alone_was_challenged() {
        var read = instance.read("/v1/cases/cr-part/desk", "emergency");
        assertThat(read.path("state").asString()).isEqualTo("closing-ordered");
        assertThat(lines(read.path("revocations"), "licence", "stands", "inForce"))
                .containsExactly("safety-licences false false");
        assertThat(read.path("closingOrder").path("inForce").asBoolean()).isTrue();
        assertThat(lines(read.path("reviews"), "forum", "filedOn", "pending"))
                .containsExactly("review 2024-12-23 false");
        assertThat(lines(read.path("deadlines"), "what", "about"))
                .contains("service 示例令〔2023〕cr-part号")
                .doesNotContain("service 示例吊〔2023〕cr-part号");
        assertThat(lines(read.path("nextSteps"), "action", "about"))
                .contains("review-filing ", "review-filing 示例令〔2023〕cr-part号")
                .doesNotContain("review-filing 示例吊〔2023〕cr-part号");
        var history = instance.read("/v1/penalties/" + USCC, "emergency").path("penalties");
        assertThat(lines(history, "caseId", "kind", "state"))
                .contains("cr-part closing stands", "cr-part revocation annulled");
    }

    /** 安全生产法113: a third penalty is another office's, of which our own cases tell nothing. */
    @Test
    void earlier_penalties_are_checked_against_our_own_cases() {
        instance.tell("emergency", opening("cr-repeated", "2024-12-30"));
        var wrongDay = repeated("2024-10-11");
        assertThat(instance.service().post(wrongDay.toString(), "emergency").code())
                .isEqualTo("E4-not-repeated");
        instance.tell("emergency", repeated("2024-10-10"));
    }

    private static ObjectNode repeated(String second) {
        var finding = ReportedOfRows.facts("cr-repeated", "2024-12-30", REPEATED);
        var stated = Reported.data(finding).putArray("earlierPenalties");
        stated.addObject().put("documentNumber", "示例罚〔2023〕cr-1号").put("on", "2024-07-04");
        stated.addObject().put("documentNumber", "示例罚〔2023〕cr-2号").put("on", second);
        stated.addObject().put("documentNumber", "示例他区罚〔2024〕3号").put("on", "2024-11-01");
        return finding;
    }

    private static Stream<String> lines(JsonNode list, String... names) {
        return list.valueStream()
                .map(line -> String.join(
                        " ",
                        Stream.of(names)
                                .map(name -> line.path(name).asString(""))
                                .toList()));
    }
}
