package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.rules.domain.Fine;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.Rulebook;

/** E7: a changed limit or fine is data with a day of effect. The change of 2023-06-01 is invented. */
class ProcedureInTimeTest {

    private static final LocalDate CHANGE = LocalDate.of(2023, 6, 1);

    private final Changed procedure = new Changed();

    /** A limit of four months instead of six, and a fine of at most 200,000 instead of 300,000. */
    static final class Changed extends Procedure {
        @Override
        Rulebook rules() {
            var now = super.rules();
            var rows = now.procedures().rows().stream()
                    .flatMap(row -> Stream.of(dated(row, null, CHANGE.minusDays(1)), dated(lighter(row), CHANGE, null)))
                    .toList();
            return new Rulebook(new Procedures(rows), now.standards(), now.calendar());
        }

        private static Ground dated(Ground row, @Nullable LocalDate from, @Nullable LocalDate until) {
            var use = row.use();
            return new Ground(
                    row.ground(),
                    new Ground.Use(use.track(), use.departments(), from, until, use.issuerNamed()),
                    row.basis(),
                    row.measures(),
                    row.fines(),
                    row.follows());
        }

        private static Ground lighter(Ground row) {
            return new Ground(
                    row.ground(),
                    row.use(),
                    row.basis(),
                    row.measures().stream().map(Changed::shorter).toList(),
                    row.fines().stream().map(Changed::lower).toList(),
                    row.follows());
        }

        private static Measure shorter(Measure of) {
            return new Measure(
                    of.name(), of.form(), of.certainty(), new Measure.Limit(4, null), of.place(), of.rectification());
        }

        private static Fine lower(Fine of) {
            return new Fine(
                    of.from(), new BigDecimal("200000"), of.clause(), of.timesGoodsValue(), of.onlyAfterLimit(), null);
        }
    }

    /** Found on 10 June; the act is of a day before. */
    @ParameterizedTest
    @CsvSource({"2023-05-31, 6", "2023-06-01, 4"})
    void the_limit_is_that_of_the_rule_in_force_at_the_act(LocalDate actOn, int months) {
        procedure.on("2023-06-10").opened();
        var finding = procedure.finding("118.5", "117");
        procedure.does(actOn(finding, actOn));
        assertThat(procedure.refuses(procedure.order(new Term(months + 1, null), "示例1号")))
                .isEqualTo(new MeasureReason.LimitTooLong(months));
        assertThat(procedure.does(procedure.order(months)).stage()).isEqualTo("ordered");
    }

    @Test
    void what_was_found_before_the_change_keeps_its_rule_when_it_is_ordered_after() {
        procedure.on("2023-05-31").opened().found().on("2023-06-10");
        assertThat(procedure.does(procedure.order(6)).stage()).isEqualTo("ordered");
    }

    @Test
    void an_older_act_is_fined_by_the_lighter_newer_rule() { // 行政处罚法37
        var ground = "E1/key-user-rectification";
        procedure.on("2023-05-31").opened().does(procedure.finding(ground));
        assertThat(procedure.refuses(procedure.fine(ground, "300001", "示例罚〔2023〕1号")))
                .isEqualTo(new PenaltyReason.FineOutOfRange(new BigDecimal("100000"), new BigDecimal("300000")));
        procedure.on("2023-06-10");
        assertThat(procedure.refuses(procedure.fine(ground, "200001", "示例罚〔2023〕1号")))
                .isEqualTo(new PenaltyReason.FineOutOfRange(new BigDecimal("100000"), new BigDecimal("200000")));
    }

    @Test
    void an_act_is_not_later_than_its_finding() {
        procedure.on("2023-03-01").opened();
        var early = actOn(procedure.finding("118.5", "117"), LocalDate.of(2023, 3, 2));
        assertThat(procedure.refuses(early))
                .isEqualTo(new FindingReason.ActAfterFinding(LocalDate.of(2023, 3, 2), LocalDate.of(2023, 3, 1)));
    }

    /** Stored before the day of the act was kept with a finding. */
    @Test
    void a_finding_of_before_is_governed_by_the_rule_of_its_own_day() {
        procedure.on("2023-05-31").opened().found();
        assertThat(procedure.latest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseGroundFound.class,
                        found -> assertThat(found.actOn()).isNull());
        assertThat(procedure.seen().grounds())
                .singleElement()
                .satisfies(line -> assertThat(line.actOn()).isEqualTo("2023-05-31"));
    }

    private FindGround actOn(FindGround finding, LocalDate day) {
        var of = finding.evidence();
        return new FindGround(
                Procedure.ID,
                finding.ground(),
                new Evidence(of.measurement(), null, null, Map.of(), day),
                List.of("person-1", "person-2"),
                procedure.rules());
    }
}
