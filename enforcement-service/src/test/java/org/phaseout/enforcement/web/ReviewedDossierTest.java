package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** E6a: what a review leaves of a dossier, and what one lacks whose measure was met or is stayed. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewedDossierTest {

    private final OneInstance instance;

    ReviewedDossierTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void cases_that_were_reviewed_met_or_stayed() {
        failed("rv-annulled-early");
        reviewed("rv-annulled-early", "annulled");
        for (var outcome : List.of("annulled", "found-void", "redecision-ordered", "found-unlawful", "upheld")) {
            carriedOut("rv-" + outcome);
            reviewed("rv-" + outcome, outcome);
        }
        closingOrdered("rv-changed");
        changed("rv-changed", "suspend");
        closingOrdered("rv-lifted");
        changed("rv-lifted", "none");
        revoked("rv-licence");
        instance.tell("emergency", Reported.outcome("rv-licence", "2024-12-20", "annulled"));
        met();
        failed("rv-stayed");
        instance.tell("industry", Reported.stay("rv-stayed", "2024-12-05"));
        instance.awaitRest();
    }

    private void served(String id) {
        instance.tell(
                "industry",
                Reported.opening(id, "2024-11-01"),
                Reported.overLimit(id, "2024-11-01"),
                Reported.order(id, "2024-11-02"),
                Reported.service(id, "2024-11-04"));
    }

    private void failed(String id) {
        served(id);
        instance.tell("industry", Reported.reinspection(id, "2024-12-01", "failed"));
    }

    private void met() {
        served("rv-met");
        instance.tell("industry", Reported.reinspection("rv-met", "2024-12-01", "met"));
        failed("rv-met-after-all");
        instance.tell("industry", Reported.reinspection("rv-met-after-all", "2024-12-10", "met"));
        served("rv-closed");
        instance.tell(
                "industry",
                Reported.reinspection("rv-closed", "2024-12-01", "met"),
                Reported.closing("rv-closed", "2024-12-02", "met"));
    }

    private void closingOrdered(String id) {
        failed(id);
        instance.tell("industry", Reported.referral(id, "2024-12-05"));
        instance.tell("government", Reported.decision(id, "2024-12-10", "close"));
        heard("industry", id, "closure");
        instance.tell("government", Reported.closingOrder(id, "2024-12-12"));
    }

    private void carriedOut(String id) {
        closingOrdered(id);
        instance.tell("industry", Reported.event(id + "-done", "report.case.execution", id, "2024-12-18", "{}"));
    }

    private void revoked(String id) {
        var referral = Reported.referral(id, "2024-11-05");
        Reported.data(referral).put("ground", "E4/grave-accident");
        instance.tell(
                "emergency",
                Reported.opening(id, "2024-11-01", "safety"),
                ReportedOfRows.facts(id, "2024-11-01", "E4/grave-accident"),
                referral);
        instance.tell("government", Reported.decision(id, "2024-11-10", "close"));
        heard("emergency", id, "safety-licences");
        instance.tell("emergency", ReportedOfRows.revocation(id, "2024-12-12", "safety-licences"));
    }

    private void heard(String department, String id, String about) {
        instance.tell(
                department, ReportedOfPenalties.heard(id, "2024-12-12", about).toArray(ObjectNode[]::new));
    }

    private void reviewed(String id, String outcome) {
        instance.tell("industry", Reported.outcome(id, "2024-12-20", outcome));
    }

    private void changed(String id, String to) {
        var outcome = Reported.outcome(id, "2024-12-20", "changed");
        Reported.data(outcome).put("changedTo", to);
        instance.tell("industry", outcome);
    }

    /** 撤销, 确认无效 and 责令重作 undo the decision from its beginning; that it was carried out stays a fact. */
    @ParameterizedTest
    @CsvSource({"annulled, annulled", "found-void, found-void", "redecision-ordered, to-be-decided-anew"})
    void what_a_review_has_undone_is_not_carried_out(String outcome, String state) {
        assertThat(execution("rv-" + outcome)).containsExactly("close " + state + " 2024-12-20");
        assertThat(dossier("rv-" + outcome)
                        .path("execution")
                        .path(0)
                        .path("carriedOutOn")
                        .asString())
                .isEqualTo("2024-12-18");
        assertThat(dossier("rv-" + outcome).has("decided")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"upheld", "found-unlawful"})
    void what_stands_all_the_same_is_carried_out(String outcome) {
        assertThat(execution("rv-" + outcome)).containsExactly("close done 2024-12-18");
        assertThat(missing("rv-" + outcome)).isEmpty();
    }

    @Test
    void a_changed_decision_is_followed_from_its_change() {
        assertThat(execution("rv-changed")).containsExactly("close changed 2024-12-20", "suspend decided 2024-12-20");
        assertThat(execution("rv-lifted")).containsExactly("close changed 2024-12-20");
    }

    @Test
    void a_revocation_falls_with_what_it_stood_on() {
        assertThat(execution("rv-licence"))
                .containsExactly("close annulled 2024-12-20", "safety-licences annulled 2024-12-20");
    }

    @Test
    void a_case_whose_decisions_are_undone_goes_before_no_government() {
        assertThat(missing("rv-annulled-early")).containsExactly("opening");
        assertThat(missing("rv-annulled")).containsExactly("opening");
        assertThat(missing("rv-found-void")).containsExactly("opening");
        assertThat(missing("rv-licence"))
                .as("although its row needs no measure")
                .containsExactly("opening");
    }

    @Test
    void what_is_to_be_decided_anew_lacks_its_order() {
        assertThat(missing("rv-redecision-ordered")).containsExactly("order");
    }

    @Test
    void what_was_met_lacks_the_failure() {
        assertThat(missing("rv-met")).containsExactly("failure");
        assertThat(missing("rv-met-after-all")).containsExactly("failure");
        assertThat(missing("rv-closed")).containsExactly("failure");
    }

    @Test
    void what_is_stayed_waits_for_the_end_of_the_stay() {
        assertThat(missing("rv-stayed")).containsExactly("stay-end");
    }

    private JsonNode dossier(String id) {
        return instance.read("/v1/cases/" + id + "/dossier", "government");
    }

    private List<String> missing(String id) {
        var ground = dossier(id).path("grounds").path(0);
        var missing = words(ground.path("missing"), "what").toList();
        assertThat(ground.path("complete").asBoolean()).isEqualTo(missing.isEmpty());
        return missing;
    }

    private Stream<String> execution(String id) {
        return words(dossier(id).path("execution"), "measure", "state", "on");
    }

    private static Stream<String> words(JsonNode lines, String... fields) {
        return lines.valueStream()
                .map(line -> String.join(
                        " ",
                        Stream.of(fields)
                                .map(field -> line.path(field).asString("–"))
                                .toList()));
    }
}
