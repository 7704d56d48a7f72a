package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** What is put before a government, what it still lacks, and what becomes of the decision. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTest {

    private static final String EQUIPMENT = "E5/eliminated-equipment-used";

    private final OneInstance instance;

    DossierTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void cases_on_their_way() {
        tell("industry", Reported.opening("ds-found", "2024-11-01"), Reported.overLimit("ds-found", "2024-11-01"));
        ordered("ds-ordered");
        ordered("ds-running");
        tell("industry", Reported.service("ds-running", "2024-11-04"));
        ordered("ds-asked");
        tell("industry", Reported.service("ds-asked", "2024-11-04"), Reported.application("ds-asked", "2024-11-20"));
        failed("ds-failed");
        hazard();
        handedOn();
        joint();
        closed();
        revoked();
        instance.awaitRest();
    }

    private void ordered(String id) {
        tell(
                "industry",
                Reported.opening(id, "2024-11-01"),
                Reported.overLimit(id, "2024-11-01"),
                Reported.order(id, "2024-11-02"));
    }

    private void failed(String id) {
        ordered(id);
        tell("industry", Reported.service(id, "2024-11-04"), Reported.reinspection(id, "2024-12-01", "failed"));
    }

    /** 停产停业整顿 comes before closure, and the order to remove the hazard before it. */
    private void hazard() {
        tell(
                "emergency",
                Reported.opening("ds-hazard", "2024-11-01", "safety"),
                ReportedOfRows.facts("ds-hazard", "2024-11-01", ReportedOfRows.HAZARD),
                Reported.order("ds-hazard", "2024-11-02", ReportedOfRows.HAZARD, "remove-hazard", """
                        {"until": "2024-11-20"}"""),
                Reported.service("ds-hazard", "2024-11-03"));
    }

    /** To be corrected at once; only who refuses is referred (大气污染防治法101). */
    private void handedOn() {
        var ground = "E5/equipment-transferred";
        tell(
                "industry",
                Reported.opening("ds-handed", "2024-11-01", "structure"),
                Reported.ground("ds-handed", "2024-11-01", ground, null),
                Reported.order("ds-handed", "2024-11-02", ground, "correct", null),
                Reported.service("ds-handed", "2024-11-03"));
    }

    /** 循环经济促进法50: the order to stop the use is served, the confiscation beside it is not; and the other way round. */
    private void joint() {
        for (var id : List.of("ds-joint", "ds-joint-other")) {
            tell(
                    "industry",
                    Reported.opening(id, "2024-11-01", "structure"),
                    Reported.ground(id, "2024-11-01", EQUIPMENT, null),
                    Reported.order(id, "2024-11-02", EQUIPMENT, "stop-use", null));
            heard("industry", id, "2024-11-04", EQUIPMENT + ":confiscate");
            tell("industry", Reported.order(id, "2024-11-05", EQUIPMENT, "confiscate", null));
        }
        tell("industry", Reported.service("ds-joint", "2024-11-06"));
        var service = Reported.service("ds-joint-other", "2024-11-06");
        Reported.data(service).put("measure", "confiscate");
        tell("industry", service);
    }

    private void closed() {
        failed("ds-closed");
        tell("industry", Reported.referral("ds-closed", "2024-12-05"));
        tell("government", Reported.decision("ds-closed", "2024-12-10", "close"));
        heard("industry", "ds-closed", "2024-12-12", "closure");
        tell("government", Reported.closingOrder("ds-closed", "2024-12-12"));
    }

    private void revoked() {
        tell(
                "emergency",
                Reported.opening("ds-grave", "2024-11-01", "safety"),
                ReportedOfRows.facts("ds-grave", "2024-11-01", "E4/grave-accident"));
        var referral = Reported.referral("ds-grave", "2024-11-05");
        Reported.data(referral).put("ground", "E4/grave-accident");
        tell("emergency", referral);
        tell("government", Reported.decision("ds-grave", "2024-11-10", "close"));
        heard("emergency", "ds-grave", "2024-11-12", "safety-licences");
        tell("emergency", ReportedOfRows.revocation("ds-grave", "2024-11-12", "safety-licences"));
    }

    private void heard(String department, String id, String day, String about) {
        tell(department, ReportedOfPenalties.heard(id, day, about).toArray(ObjectNode[]::new));
    }

    private void tell(String authority, ObjectNode... actions) {
        for (var action : actions) {
            var answer = instance.service().post(action.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    @Test
    void what_is_missing_is_named_by_the_document_of_the_row() {
        assertThat(missing("ds-found", "industry")).containsExactly("order 限期整改通知书");
        assertThat(missing("ds-ordered", "industry")).containsExactly("service 限期整改通知书送达回证");
        assertThat(missing("ds-running", "industry")).containsExactly("failure 复查记录（未整改到位或者逾期）");
        assertThat(missing("ds-asked", "industry")).containsExactly("extension-answer 延期申请答复");
        assertThat(missing("ds-handed", "industry")).containsExactly("failure 复查记录（未整改到位或者逾期）");
        assertThat(steps("ds-handed", "industry")).doesNotContain("referral");
        assertThat(missing("ds-hazard", "emergency")).containsExactly("order 行政处罚决定书");
    }

    @Test
    void of_measures_side_by_side_each_lacks_its_own_service() {
        assertThat(missing("ds-joint", "industry")).containsExactly("service 行政处罚决定书送达回证");
        assertThat(missing("ds-joint-other", "industry")).containsExactly("service 责令停止使用决定书送达回证");
    }

    /** The certificates of who handled and who approved a revocation stay with the department. */
    @Test
    void no_person_is_named_by_name_or_certificate() {
        assertThat(instance.service()
                        .get("/v1/cases/ds-grave/dossier", "government")
                        .text())
                .contains("case-licence-revoked")
                .doesNotContain("SL-1", "SL-9", "handledBy", "approvedBy", "officers");
    }

    @Test
    void it_is_complete_when_a_referral_is_lawful() {
        assertThat(ground("ds-failed", "industry").path("complete").asBoolean()).isTrue();
        assertThat(ground("ds-running", "industry").path("complete").asBoolean())
                .isFalse();
        assertThat(ground("ds-grave", "emergency").path("complete").asBoolean())
                .as("it needs no measure before it")
                .isTrue();
        assertThat(steps("ds-failed", "industry")).contains("referral");
        assertThat(steps("ds-running", "industry")).doesNotContain("referral");
    }

    @Test
    void its_parts_are_the_facts_that_stand_and_name_no_person() {
        var dossier = dossier("ds-failed", "government");
        var parts = dossier.path("parts");
        assertThat(facts(parts, "findings")).containsExactly("case-ground-found");
        assertThat(facts(parts, "orders")).containsExactly("case-measure-ordered", "case-measure-served");
        assertThat(facts(parts, "reinspections")).containsExactly("case-reinspected-failed");
        assertThat(facts(parts, "penalties")).isEmpty();
        assertThat(parts.path("findings")
                        .path(0)
                        .path("content")
                        .path("measurement")
                        .path("measured")
                        .asString())
                .isEqualTo("118.5");
        assertThat(dossier.toString()).doesNotContain("officers").doesNotContain("receivedBy");
    }

    @Test
    void a_decision_is_followed_measure_by_measure() {
        assertThat(execution("ds-failed", "industry")).as("nothing is decided").isEmpty();
        assertThat(execution("ds-closed", "government")).containsExactly("close ordered 2024-12-12");
        assertThat(execution("ds-grave", "government"))
                .containsExactly("close open –", "safety-licences done 2024-11-12");
        tell("industry", Reported.event("ds-closed-done", "report.case.execution", "ds-closed", "2024-12-20", "{}"));
        instance.awaitRest();
        assertThat(execution("ds-closed", "government")).containsExactly("close done 2024-12-20");
    }

    private JsonNode dossier(String id, String authority) {
        return read("/v1/cases/" + id + "/dossier", authority);
    }

    private JsonNode read(String path, String authority) {
        var answer = instance.service().get(path, authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode ground(String id, String authority) {
        return dossier(id, authority).path("grounds").path(0);
    }

    private List<String> missing(String id, String authority) {
        return ground(id, authority)
                .path("missing")
                .valueStream()
                .map(each -> each.path("what").asString() + " "
                        + each.path("document").asString())
                .toList();
    }

    private List<String> steps(String id, String authority) {
        return read("/v1/cases/" + id + "/desk", authority)
                .path("nextSteps")
                .valueStream()
                .map(step -> step.path("action").asString())
                .toList();
    }

    private static List<String> facts(JsonNode parts, String part) {
        return parts.path(part)
                .valueStream()
                .map(paper -> paper.path("told").path("fact").asString())
                .toList();
    }

    private List<String> execution(String id, String authority) {
        return dossier(id, authority)
                .path("execution")
                .valueStream()
                .map(each -> each.path("measure").asString() + " "
                        + each.path("state").asString() + " " + each.path("on").asString("–"))
                .toList();
    }
}
