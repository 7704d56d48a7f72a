package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** E1, E2 over HTTP: grounds of other departments than industry, each by its row. Business time is the end of 2024. */
@ExtendWith(OneInstance.Shared.class)
class TracksStoryTest {

    private static final String METERING = "ts-metering";
    private static final String CLOSED = "ts-closed";
    private static final String DENIED = "ts-denied";
    private static final String SUSPENDED = "ts-suspended";
    private static final String CONFISCATED = "ts-confiscated";

    private final OneInstance instance;

    TracksStoryTest(OneInstance instance) {
        this.instance = instance;
    }

    @Test
    void the_market_authority_runs_a_case_of_metering_and_sees_it_among_its_own() { // 节能法74
        var opening = Reported.opening(METERING, "2024-11-01", "energy");
        Reported.data(opening).put("ground", "E1/metering");
        assertThat(instance.service().post(opening.toString(), "industry").code())
                .isEqualTo("E8-ground-not-yours");
        told(opening, "market");
        told(ReportedOfRows.facts(METERING, "2024-11-02", "E1/metering"), "market");
        told(Reported.order(METERING, "2024-11-04", "E1/metering", "correct-within-limit", "{\"days\": 15}"), "market");
        told(Reported.service(METERING, "2024-11-04"), "market");
        instance.awaitRest();
        assertThat(seen(METERING, "market").path("limit").path("lastDay").asString())
                .as("fifteen days after 4 November, a Tuesday")
                .isEqualTo("2024-11-19");
        assertThat(seen(METERING, "market").path("state").asString()).isEqualTo("not-met");
        told(ReportedOfPenalties.notice(METERING, "2024-11-25", "E1/metering", "20000", false), "market");
        told(Reported.penalty(METERING, "2024-12-02", "E1/metering", "20000"), "market");
        instance.awaitRest();
        assertDuties(seen(METERING, "market"));
        assertThat(listed("market")).contains(METERING);
        assertThat(listed("industry")).doesNotContain(METERING);
    }

    @Test
    void ecology_revokes_the_permit_and_closes_with_approval() {
        begun(CLOSED);
        told(ReportedOfRows.order(CLOSED, "2024-11-02", "correct", ""), "ecology");
        told(Reported.service(CLOSED, "2024-11-03"), "ecology");
        told(Reported.reinspection(CLOSED, "2024-11-20", "failed"), "ecology");
        ReportedOfPenalties.heard(CLOSED, "2024-11-21", "discharge-permit").forEach(action -> told(action, "ecology"));
        told(ReportedOfRows.revocation(CLOSED, "2024-11-21", "discharge-permit"), "ecology");
        told(Reported.referral(CLOSED, "2024-11-22"), "ecology");
        var order = Reported.closingOrder(CLOSED, "2024-12-01").toString();
        assertThat(instance.service().post(order, "ecology").code()).isEqualTo("E8-closing-without-decision");
        told(ReportedOfRows.approval(CLOSED, "2024-11-28"), "government");
        assertThat(instance.service().post(order, "ecology").code()).isEqualTo("E6-not-noticed");
        ReportedOfPenalties.heard(CLOSED, "2024-11-29", "closure").forEach(action -> told(action, "ecology"));
        assertThat(instance.service().post(order, "ecology").status()).isEqualTo(201);
        instance.awaitRest();
        var closed = seen(CLOSED, "ecology");
        assertThat(closed.path("state").asString()).isEqualTo("closing-ordered");
        assertThat(closed.path("decided").path("outcome").asString()).isEqualTo("close");
        var ground = closed.path("grounds").get(0);
        assertThat(ground.path("discharge").path("method").asString()).isEqualTo("HJ 828-2017");
        assertThat(ground.path("actOn").asString()).isEqualTo("2024-11-01");
    }

    @Test
    void a_suspension_ends_with_the_filing_and_a_filing_that_was_none_is_voided() {
        begun(SUSPENDED);
        var order = ReportedOfRows.suspension(SUSPENDED, "2024-11-02", "annual-total", "61");
        assertThat(instance.service().post(order.toString(), "ecology").code()).isEqualTo("E6-not-noticed");
        ReportedOfPenalties.heard(SUSPENDED, "2024-11-02", ReportedOfRows.OVER_PERMIT + ":suspend-for-rectification")
                .forEach(action -> told(action, "ecology"));
        told(order, "ecology");
        told(Reported.service(SUSPENDED, "2024-11-03"), "ecology");
        told(ReportedOfRows.filing(SUSPENDED, "2024-12-01"), "ecology");
        instance.awaitRest();
        assertThat(seen(SUSPENDED, "ecology").path("state").asString()).isEqualTo("met");
        told(Reported.voiding(SUSPENDED, "2024-12-02", 9, "case-rectification-filed"), "ecology");
        instance.awaitRest();
        assertThat(seen(SUSPENDED, "ecology").path("state").asString()).isEqualTo("in-effect");
    }

    @Test
    void equipment_is_put_out_of_use_and_confiscated_and_both_are_served() { // 循环经济促进法50
        var ground = "E5/eliminated-equipment-used";
        told(Reported.opening(CONFISCATED, "2024-11-01", "structure"), "industry");
        told(Reported.ground(CONFISCATED, "2024-11-01", ground, null), "industry");
        told(Reported.order(CONFISCATED, "2024-11-02", ground, "stop-use", null), "industry");
        told(Reported.service(CONFISCATED, "2024-11-02"), "industry");
        ReportedOfPenalties.heard(CONFISCATED, "2024-11-04", ground + ":confiscate")
                .forEach(action -> told(action, "industry"));
        told(Reported.order(CONFISCATED, "2024-11-05", ground, "confiscate", null), "industry");
        var service = Reported.service(CONFISCATED, "2024-11-06");
        Reported.data(service).put("measure", "confiscate");
        told(service, "industry");
        instance.awaitRest();
        var seen = seen(CONFISCATED, "industry");
        assertThat(seen.path("state").asString()).isEqualTo("in-effect");
        assertThat(seen.path("measure").path("measure").asString()).isEqualTo("stop-use");
        assertThat(seen.path("beside").path(0).path("measure").asString()).isEqualTo("confiscate");
    }

    @Test
    void a_denied_approval_leaves_the_case_with_its_department() {
        begun(DENIED);
        told(ReportedOfRows.order(DENIED, "2024-11-02", "correct", ""), "ecology");
        told(Reported.service(DENIED, "2024-11-03"), "ecology");
        told(Reported.referral(DENIED, "2024-11-22"), "ecology");
        var denial = ReportedOfRows.approval(DENIED, "2024-11-28");
        Reported.data(denial).put("answer", "denied");
        assertThat(instance.service().post(denial.toString(), "government").status())
                .as("what is denied has no outcome")
                .isEqualTo(422);
        Reported.data(denial).remove("outcome");
        told(denial, "government");
        instance.awaitRest();
        assertThat(seen(DENIED, "ecology").path("state").asString()).isEqualTo("in-effect");
        assertThat(seen(DENIED, "ecology").path("awaits").asString()).isEqualTo("department");
    }

    /**
     * 行政处罚法60, 61; 国办发〔2018〕118号: ninety days from the notice of 25 November end on 23 February, a Sunday; seven working days from Monday, 2 December have passed by the end of 2024.
     */
    private static void assertDuties(JsonNode seen) {
        var duties = seen.path("duties");
        assertThat(duties.valueStream()
                        .map(each -> each.path("duty").asString() + " "
                                + each.path("lastDay").asString() + " "
                                + each.path("breached").asBoolean()))
                .containsExactly("decision 2025-02-24 false", "service 2024-12-11 true", "publication 2024-12-11 true");
        assertThat(seen.path("breaches").asInt()).isEqualTo(2);
    }

    private void begun(String subject) {
        told(Reported.opening(subject, "2024-11-01", "environment"), "ecology");
        told(ReportedOfRows.overPermit(subject, "2024-11-01"), "ecology");
    }

    private void told(ObjectNode action, String authority) {
        var answer = instance.service().post(action.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private JsonNode seen(String id, String authority) {
        return instance.service().get("/v1/cases/" + id, authority).json();
    }

    private List<String> listed(String authority) {
        return instance.service()
                .get("/v1/cases?limit=500", authority)
                .json()
                .path("cases")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
