package org.phaseout.enterprise.closure.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.closure.view.CountedClosings;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitEvent.Equipment;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.ToldFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * E6, E6a: identifications are handled a run at a time, and the same commands are sent as if the facts had come one by
 * one. What was sent is read from the receipts of the running service; what the policy knows lies in a database of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosureRunsTest {

    private static final int UNITS = 4;

    private final CountedDatabase database = CountedDatabase.of("enterprise");
    private final RunningService service = EnterpriseServiceUnderTest.start();
    private final WhenAnEnterpriseIsClosedThenItsUnitsAreMarked policy =
            new WhenAnEnterpriseIsClosedThenItsUnitsAreMarked(
                    CountedClosings.in(database), service.bean(PolicyCommands.class));
    private ToldFacts told = nothing();

    @BeforeAll
    void thereAreUnits() {
        accept(Reported.registration("runs", "E-of-all"));
        for (int i = 0; i < UNITS; i++) {
            accept(Reported.identification("runs-" + i, "U-" + i));
        }
    }

    private void accept(ObjectNode event) {
        var answer = service.post(event.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @AfterAll
    void close() {
        service.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        told = nothing();
        startAgain();
    }

    @Test
    void a_run_under_enterprises_that_nothing_stands_against_takes_two_statements() {
        for (int i = 0; i < 500; i++) {
            tell(identified("N-" + i, "E-" + i % 7));
        }
        assertThat(database.statementsOf(this::apply)).isEqualTo(2);
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_run_under_a_closed_enterprise_takes_three() {
        tell(closed("E-1", "C-1"));
        apply();
        told = nothing();
        tell(identified("U-0", "E-1"));
        tell(identified("U-1", "E-2"));
        tell(identified("U-2", "E-1"));
        assertThat(database.statementsOf(this::apply)).isEqualTo(3);
        assertThat(sent()).containsExactly("1/U-0", "1/U-2");
    }

    @Test
    void a_batch_without_any_of_concern_takes_none() {
        tell(voided("U-0", "unit-listed"));
        assertThat(database.statementsOf(this::apply)).isZero();
    }

    @Test
    void of_a_unit_that_comes_twice_in_a_run_the_second_is_told_after_the_first() {
        tell(closed("E-1", "C-1"));
        tell(closed("E-2", "C-2"));
        tell(identified("U-0", "E-1"));
        tell(identified("U-0", "E-2"));
        tell(identified("U-0", "E-2"));
        apply();
        assertThat(sent())
                .as("because it was found at E-1, because it came to E-2, and once more as one of E-2")
                .containsExactly("1/U-0", "4/U-0", "2/U-0");
        assertThat(belonging()).containsExactly(Map.entry("U-0", "E-2"));
    }

    @Test
    void a_closure_between_two_identifications_finds_the_first_and_is_found_by_the_second() {
        tell(identified("U-0", "E-1"));
        tell(closed("E-1", "C-1"));
        tell(identified("U-1", "E-1"));
        tell(annulled("E-1", "C-1"));
        tell(identified("U-2", "E-1"));
        apply();
        assertThat(sent()).containsExactly("2/U-0", "2/U-1", "4/U-0", "4/U-1");
    }

    @Test
    void a_unit_that_was_voided_in_between_came_from_nowhere() {
        tell(closed("E-2", "C-2"));
        tell(identified("U-0", "E-1"));
        tell(voided("U-0", "unit-identified"));
        tell(identified("U-0", "E-2"));
        apply();
        assertThat(sent()).containsExactly("1/U-0");
    }

    @RepeatedTest(5)
    void it_does_not_matter_how_the_facts_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < 150; i++) {
            var unit = "U-" + random.nextInt(UNITS);
            var enterprise = "E-" + random.nextInt(3);
            var closing = "C-" + random.nextInt(2);
            switch (random.nextInt(8)) {
                case 0 -> tell(closed(enterprise, closing + enterprise));
                case 1 -> tell(annulled(enterprise, closing + enterprise));
                case 2 -> tell(voided(unit, "unit-identified"));
                default -> tell(identified(unit, enterprise));
            }
        }
        startAgain();
        var oneByOne = told.oneByOne(policy, this::commands);
        startAgain();
        assertThat(told.cutAnywhere(policy, random, this::commands))
                .hasSizeGreaterThan(10)
                .isEqualTo(oneByOne);
    }

    private static ToldFacts nothing() {
        return new ToldFacts(LocalDate.of(2024, 2, 1), Instant.EPOCH, "industry");
    }

    private void tell(Fact fact) {
        told.tell(1, fact);
    }

    private void apply() {
        policy.apply(told.all());
    }

    /** With the receipts the service forgets what it was sent, so that it can be sent again. */
    private void startAgain() {
        policy.reset();
        receipts().sql("delete from receipt where source = ?").param(source()).update();
    }

    /** What was sent, in order: the position of its cause, and the unit. */
    private List<String> sent() {
        return receipts()
                .sql("select action_id from receipt where source = ? order by xmin::text::bigint")
                .param(source())
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(ClosureRunsTest::place)
                .toList();
    }

    /** The same, and what each command says. */
    private List<String> commands() {
        return receipts()
                .sql("""
                        select action_id || ' ' || encode(digest, 'hex') from receipt where source = ?
                        order by xmin::text::bigint
                        """)
                .param(source())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private JdbcClient receipts() {
        return service.bean(JdbcClient.class);
    }

    private String source() {
        return "//policy/" + policy.name();
    }

    private Map<String, String> belonging() {
        return CountedClosings.in(database).enterprisesOf(List.of("U-0", "U-1"));
    }

    private static String place(String action) {
        return Long.parseLong(action.substring(24, 36), 16) + action.substring(36);
    }

    private static EnterpriseClosureDecided closed(String enterprise, String caseId) {
        return new EnterpriseClosureDecided(
                enterprise, Reported.USCC, caseId, "示例区人民政府", "示例1号", LocalDate.of(2024, 1, 10));
    }

    private static EnterpriseClosureAnnulled annulled(String enterprise, String caseId) {
        return new EnterpriseClosureAnnulled(enterprise, caseId, "annulled");
    }

    private static UnitVoided voided(String unit, String fact) {
        var none = new RegainedMachines(List.of(), List.of(), List.of());
        return new UnitVoided(unit, 1, fact, "示例局", "录入有误", "示例4号", none);
    }

    private static UnitIdentified identified(String unit, String enterprise) {
        return new UnitIdentified(
                unit,
                enterprise,
                Reported.USCC,
                "示例水泥厂",
                "350504100",
                "3011",
                "2017",
                new Equipment("cement-shaft-kiln", null, null, List.of(), 1, Map.of()),
                List.of(),
                BigDecimal.TEN,
                "10kt/a",
                List.of("energy"),
                List.of(),
                List.of());
    }
}
