package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseChanged;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseFoundUnlawful;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseFoundVoid;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseRedecisionOrdered;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseUpheld;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseVoided;
import org.phaseout.contract.enforcement.EnforcementMessage.Decision;
import org.phaseout.contract.enforcement.EnforcementMessage.InPart;
import org.phaseout.contract.enforcement.EnforcementMessage.Undoing;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.platform.testing.Patience;
import tools.jackson.databind.JsonNode;

/** E6a, over the topic of enforcement: a unit is out because of a closing decision, and what becomes of that on review. */
class AnnulmentStoryTest extends ClosureStory {

    private static final Decision DECISION = EnforcementSpeaks.DECISION;
    private static final Decision OTHER = new Decision("泉州市人民政府（示例）", "city", "示例10号", LocalDate.of(2023, 9, 20));

    static Stream<Arguments> outcomesThatUndoTheDecision() {
        return Stream.of(
                Arguments.of("annulled", Reported.freshUscc()),
                Arguments.of("found-void", Reported.freshUscc()),
                Arguments.of("redecision-ordered", Reported.freshUscc()),
                Arguments.of("changed", Reported.freshUscc()));
    }

    private static EnforcementMessage outcome(String word, String caseId, String code) {
        return switch (word) {
            case "annulled" -> new CaseAnnulled(caseId, code, OTHER, null);
            case "fine-annulled" ->
                new CaseAnnulled(caseId, code, OTHER, new InPart(List.of("示例罚〔2023〕1号"), List.of(), null, null));
            case "found-void" -> new CaseFoundVoid(caseId, code, OTHER, null);
            case "redecision-ordered" -> new CaseRedecisionOrdered(caseId, code, OTHER, null);
            case "changed" -> new CaseChanged(caseId, code, "suspend", OTHER);
            case "found-unlawful" -> new CaseFoundUnlawful(caseId, OTHER);
            case "upheld" -> new CaseUpheld(caseId, OTHER);
            default -> throw new IllegalArgumentException(word);
        };
    }

    @ParameterizedTest
    @MethodSource("outcomesThatUndoTheDecision")
    void a_dismantled_unit_stays_dismantled_and_is_marked_once_on_the_worklist(String word, String code)
            throws Exception {
        var unit = "AN-U-" + word;
        var caseId = "AN-C-" + word;
        dismantled(unit, code);
        var decided = new CaseDecided(caseId, code, "close", DECISION);
        var fell = outcome(word, caseId, code);
        enforcement.say(service, caseId, 7, decided);
        Patience.until(() -> told(unit, "unit-closure-decided") == 1);
        assertThat(worklist()).doesNotContain(unit);

        enforcement.say(service, caseId, 9, fell);
        enforcement.say(service, caseId, 9, fell);
        enforcement.say(service, caseId, 7, decided);
        Patience.until(() -> worklist().contains(unit));
        assertThat(outcomesOf(unit)).containsExactly(word);
        assertThat(page(unit).path("state").asString()).isEqualTo("dismantled");

        var wrong = new Undoing(9, "case-" + word, "示例办公室", "录入有误（示例）", "示例11号", null);
        enforcement.say(service, caseId, 10, new CaseVoided(caseId, wrong));
        Patience.until(() -> !worklist().contains(unit));
        assertThat(told(unit, "unit-closure-decided")).as("it stands again").isEqualTo(2);
        assertThat(outcomesOf(unit)).as("told twice, it fell once").hasSize(1);
    }

    static Stream<Arguments> outcomesThatLeaveTheDecision() {
        return Stream.of(
                Arguments.of("upheld", Reported.freshUscc()),
                Arguments.of("fine-annulled", Reported.freshUscc()),
                Arguments.of("found-unlawful", Reported.freshUscc()));
    }

    /** That it stood until the last message shows in what let it fall. */
    @ParameterizedTest
    @MethodSource("outcomesThatLeaveTheDecision")
    void what_was_upheld_or_found_unlawful_or_not_reviewed_stands_until_it_is_annulled(String word, String code)
            throws Exception {
        var unit = "AN-U-" + word;
        var caseId = "AN-C-" + word;
        dismantled(unit, code);
        enforcement.say(service, caseId, 7, new CaseDecided(caseId, code, "close", DECISION));
        Patience.until(() -> told(unit, "unit-closure-decided") == 1);
        enforcement.say(service, caseId, 9, outcome(word, caseId, code));
        enforcement.say(service, caseId, 11, outcome("annulled", caseId, code));
        Patience.until(() -> worklist().contains(unit));
        assertThat(outcomesOf(unit)).containsExactly("annulled");
        assertThat(told(unit, "unit-closure-decided")).isEqualTo(1);
    }

    @Test
    void a_closing_that_is_undone_alone_is_undone_for_the_unit() throws Exception {
        var code = Reported.freshUscc();
        dismantled("AN-U-part", code);
        enforcement.say(service, "AN-C-part", 7, new CaseDecided("AN-C-part", code, "close", DECISION));
        Patience.until(() -> told("AN-U-part", "unit-closure-decided") == 1);
        var closing = new InPart(List.of("示例令〔2023〕1号"), List.of("closure"), "referred", null);
        enforcement.say(service, "AN-C-part", 9, new CaseRedecisionOrdered("AN-C-part", code, OTHER, closing));
        Patience.until(() -> worklist().contains("AN-U-part"));
        assertThat(outcomesOf("AN-U-part")).containsExactly("redecision-ordered");
    }

    @Test
    void a_closure_changed_to_another_closure_marks_the_unit_with_the_other_decision() throws Exception {
        var code = Reported.freshUscc();
        dismantled("AN-U-other", code);
        enforcement.say(service, "AN-C-other", 7, new CaseDecided("AN-C-other", code, "close", DECISION));
        enforcement.say(service, "AN-C-other", 9, new CaseChanged("AN-C-other", code, "close", OTHER));
        Patience.until(() -> told("AN-U-other", "unit-closure-decided") == 2);
        assertThat(told("AN-U-other", "unit-ground-annulled")).isZero();
        assertThat(worklist()).doesNotContain("AN-U-other");
    }

    @Test
    void a_decision_that_fell_before_anybody_here_was_known_never_reaches_the_unit() throws Exception {
        var code = Reported.freshUscc();
        enforcement.say(service, "AN-C-early", 7, new CaseDecided("AN-C-early", code, "close", DECISION));
        enforcement.say(service, "AN-C-early", 9, new CaseAnnulled("AN-C-early", code, OTHER, null));
        Patience.until(() -> rulings("AN-C-early") == 2);
        dismantled("AN-U-early", code);
        enforcement.say(service, "AN-C-late", 7, new CaseDecided("AN-C-late", code, "close", DECISION));
        Patience.until(() -> told("AN-U-early", "unit-closure-decided") > 0);
        assertThat(told("AN-U-early", "unit-closure-decided"))
                .as("of the later case")
                .isEqualTo(1);
        assertThat(told("AN-U-early", "unit-ground-annulled")).isZero();
    }

    @Test
    void an_annulment_that_comes_before_the_closure_has_reached_the_units_leaves_none_of_them_closed()
            throws Exception {
        var code = Reported.freshUscc();
        accept(Reported.registration("an-race", "AN-E-race", code));
        var units = Stream.of("a", "b", "c", "d").map("AN-U-race-"::concat).toList();
        for (var unit : units) {
            accept(Reported.identification("id-" + unit, unit, code));
        }
        enforcement.say(service, "AN-C-race", 7, new CaseDecided("AN-C-race", code, "close", DECISION));
        enforcement.say(service, "AN-C-race", 9, new CaseAnnulled("AN-C-race", code, OTHER, null));
        Patience.until(() -> units.stream().allMatch(unit -> told(unit, "unit-ground-annulled") == 1));
        assertThat(units)
                .allSatisfy(
                        unit -> assertThat(told(unit, "unit-closure-decided")).isEqualTo(1));
    }

    private void dismantled(String unit, String code) {
        accept(Reported.registration("r-" + unit, "E-" + unit, code));
        accept(Reported.identification("i-" + unit, unit, code));
        accept(ReportedUnit.determination("w-" + unit, unit, true));
        accept(ReportedUnit.start("s-" + unit, unit));
        accept(ReportedUnit.disposal("d-" + unit, unit));
        accept(ReportedUnit.inPlace("p-" + unit, unit));
    }

    private List<String> worklist() {
        return service.get("/v1/capacity-units?groundAnnulled=true", "industry")
                .json()
                .path("units")
                .valueStream()
                .map(unit -> unit.path("id").asString())
                .toList();
    }

    private JsonNode page(String unit) {
        return service.get("/v1/capacity-units/" + unit, "industry").json();
    }

    private List<String> outcomesOf(String unit) {
        return database()
                .sql("""
                        select convert_from(payload, 'UTF8')::jsonb ->> 'outcome' from event
                        where stream_id = ? and name = 'unit-ground-annulled' order by version
                        """)
                .param(unit)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
