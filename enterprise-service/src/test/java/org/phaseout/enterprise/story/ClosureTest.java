package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseCorrected;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseVoided;
import org.phaseout.contract.enforcement.EnforcementMessage.Undoing;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.inbox.Inboxes;
import org.phaseout.platform.testing.Patience;
import tools.jackson.databind.node.ObjectNode;

/** E6, E6a: from the topic of enforcement to the units of the enterprise, whatever is known first. */
class ClosureTest extends ClosureStory {

    @Test
    void a_closure_reaches_the_units_there_are_and_those_found_later_and_falls_for_all_of_them() throws Exception {
        var code = Reported.freshUscc();
        accept(Reported.registration("c-1", "C-E1", code));
        accept(Reported.identification("c-2", "C-U1", code));
        enforcement.say(service, "C-C1", 7, new CaseDecided("C-C1", code, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> told("C-U1", "unit-closure-decided") == 1);
        assertThat(closures("C-E1")).isEqualTo("C-C1");

        accept(Reported.identification("c-3", "C-U2", code));
        Patience.until(() -> told("C-U2", "unit-closure-decided") == 1);

        enforcement.say(service, "C-C1", 9, new CaseAnnulled("C-C1", code, EnforcementSpeaks.DECISION, null));
        Patience.until(() -> told("C-U1", "unit-ground-annulled") == 1 && told("C-U2", "unit-ground-annulled") == 1);
        assertThat(closures("C-E1")).isEmpty();

        accept(Reported.identification("c-4", "C-U3", code));
        enforcement.say(service, "C-C1", 10, new CaseVoided("C-C1", undoing(9, "case-annulled", null)));
        Patience.until(() -> told("C-U3", "unit-closure-decided") == 1);
        assertThat(told("C-E1", "enterprise-closure-decided")).isEqualTo(2);
    }

    @Test
    void a_unit_carries_the_marks_of_the_enterprise_it_stands_under_wherever_it_is_corrected_to() throws Exception {
        var wrong = Reported.freshUscc();
        var right = Reported.freshUscc();
        accept(Reported.registration("c-10", "C-E6", wrong));
        accept(Reported.registration("c-11", "C-E7", right));
        accept(Reported.identification("c-12", "C-U6", wrong));
        enforcement.say(service, "C-C6", 5, new CaseDecided("C-C6", wrong, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> marks("C-U6").equals("C-C6"));

        accept(correctedTo(right, "c-13", 1));
        assertThat(marks("C-U6")).isEmpty();
        enforcement.say(service, "C-C7", 5, new CaseDecided("C-C7", right, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> marks("C-U6").equals("C-C7"));

        accept(correctedTo(wrong, "c-14", 4));
        Patience.until(() -> marks("C-U6").equals("C-C6"));
        enforcement.say(service, "C-C7", 6, new CaseAnnulled("C-C7", right, EnforcementSpeaks.DECISION, null));
        enforcement.say(service, "C-C6", 6, new CaseAnnulled("C-C6", wrong, EnforcementSpeaks.DECISION, null));
        Patience.until(() -> told("C-U6", "unit-ground-annulled") == 1);
    }

    private static ObjectNode correctedTo(String code, String id, long version) {
        return ReportedUnit.correction(id, Reported.identification("", "C-U6", code), version, "unit-identified");
    }

    /** Cases whose closing decision stands on the unit, as its history says. */
    private String marks(String unit) {
        var last = lastEventOf(unit);
        return String.join(
                ",",
                service.get("/v1/capacity-units/" + unit + "/history?after=" + last, "industry")
                        .json()
                        .valueStream()
                        .filter(line -> line.path("fact").asString().equals("unit-closure-decided"))
                        .filter(line -> line.path("undoneBy").isMissingNode()
                                || line.path("undoneBy").isNull())
                        .map(line -> caseOf(unit, line.path("version").asLong()))
                        .toList());
    }

    @Test
    void a_decision_waits_for_its_enterprise_to_be_registered() throws Exception {
        var code = Reported.freshUscc();
        enforcement.say(service, "C-C2", 5, new CaseDecided("C-C2", code, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> rulings("C-C2") == 1);
        accept(Reported.registration("c-5", "C-E2", code));
        accept(Reported.identification("c-6", "C-U4", code));
        Patience.until(() -> told("C-U4", "unit-closure-decided") == 1);
    }

    @Test
    void a_corrected_decision_takes_the_place_of_the_wrong_one() throws Exception {
        var code = Reported.freshUscc();
        accept(Reported.registration("c-7", "C-E3", code));
        enforcement.say(service, "C-C3", 5, new CaseDecided("C-C3", code, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> told("C-E3", "enterprise-closure-decided") == 1);
        enforcement.say(service, "C-C3", 6, new CaseCorrected("C-C3", undoing(5, "case-decided", 7L)));
        enforcement.say(service, "C-C3", 7, new CaseDecided("C-C3", code, "suspend", EnforcementSpeaks.DECISION));
        Patience.until(() -> told("C-E3", "enterprise-closure-annulled") == 1);
    }

    @Test
    void told_again_and_read_again_a_closure_marks_once() throws Exception {
        var code = Reported.freshUscc();
        accept(Reported.registration("c-8", "C-E4", code));
        accept(Reported.identification("c-9", "C-U5", code));
        var decided = new CaseDecided("C-C4", code, "close", EnforcementSpeaks.DECISION);
        enforcement.say(service, "C-C4", 5, decided);
        enforcement.say(service, "C-C4", 5, decided);
        Patience.until(() -> told("C-U5", "unit-closure-decided") == 1);

        service.bean(Inboxes.class).reset("when-closure-is-decided-then-the-enterprise-is-marked");
        for (var policy : new String[] {
            "when-an-enterprise-is-registered-then-its-closure-is-marked",
            "when-an-enterprise-is-closed-then-its-units-are-marked"
        }) {
            assertThat(service.bean(Followers.class).rebuild(policy)).isTrue();
        }
        enforcement.say(service, "C-C5", 5, new CaseDecided("C-C5", code, "close", EnforcementSpeaks.DECISION));
        Patience.until(() -> told("C-U5", "unit-closure-decided") == 2);
        assertThat(told("C-E4", "enterprise-closure-decided")).isEqualTo(2);
        assertThat(told("C-E4", "enterprise-closure-annulled")).isZero();
    }

    private static Undoing undoing(long version, String fact, @Nullable Long replacedBy) {
        return new Undoing(version, fact, "示例办公室", "录入有误（示例）", "示例9号", replacedBy);
    }

    /** Cases of the closures that the enterprise's page shows. */
    private String closures(String enterpriseId) {
        var last = lastEventOf(enterpriseId);
        var page = service.get("/v1/enterprises/" + enterpriseId + "?after=" + last, "industry")
                .json();
        return String.join(
                ",",
                page.path("closures")
                        .valueStream()
                        .map(each -> each.path("caseId").asString())
                        .toList());
    }

    private String caseOf(String unit, long version) {
        return database()
                .sql(
                        "select convert_from(payload, 'UTF8')::jsonb ->> 'caseId' from event where stream_id = ? and version = ?")
                .params(unit, version)
                .query(String.class)
                .single();
    }

    private String lastEventOf(String subject) {
        return database()
                .sql("select event_id::text from event where stream_id = ? order by version desc limit 1")
                .param(subject)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
