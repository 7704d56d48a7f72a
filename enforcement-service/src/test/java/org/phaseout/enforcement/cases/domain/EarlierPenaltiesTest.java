package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.EarlierPenalties.Known;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;

/** E4, 安全生产法113: three penalties under that law within 180 days, or four within a year, counted back from the act. */
class EarlierPenaltiesTest {

    private static final String GROUND = "E4/repeated-penalties";
    private static final String LAW = "安全生产法";

    private final RowProcedure walk = new RowProcedure(ExpectedRow.named(GROUND));

    private FindGround finding(List<EarlierPenalty> stated, List<Known> known, @Nullable LocalDate actOn) {
        var evidence = new Evidence(null, null, "示例", Map.of(), actOn, stated);
        return new FindGround(Procedure.ID, GROUND, evidence, Procedure.OFFICERS, walk.procedure.rules(), known);
    }

    private static List<EarlierPenalty> on(String days) {
        return Arrays.stream(days.split(" ", -1))
                .map(day -> new EarlierPenalty("示例罚〔" + day + "〕", LocalDate.parse(day)))
                .toList();
    }

    private static Known known(EarlierPenalty penalty, String law, String on, boolean stands) {
        return new Known(penalty.documentNumber(), law, LocalDate.parse(on), stands);
    }

    /** Found on 1 March 2023: 2 September 2022 is 180 days before it, 1 March 2022 a year. */
    @ParameterizedTest
    @CsvSource({
        "2022-09-02 2022-12-01 2023-03-01, true, 3, 3",
        "2022-09-01 2022-12-01 2023-03-01, false, 2, 3",
        "2022-12-01 2023-03-01, false, 2, 2",
        "2022-03-01 2022-05-01 2022-07-01 2022-08-01, true, 0, 4",
        "2022-02-28 2022-05-01 2022-07-01 2022-08-01, false, 0, 3",
        "2022-09-02 2022-12-01 2023-03-02, false, 2, 2"
    })
    void they_are_counted_within_180_days_and_within_a_year(
            String days, boolean repeated, long in180Days, long inAYear) {
        walk.procedure.does(walk.opening());
        var finding = finding(on(days), List.of(), null);
        if (repeated) {
            assertThat(walk.procedure.does(finding).latest)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CaseGroundFound.class,
                            found -> assertThat(found.earlierPenalties()).isEqualTo(on(days)));
        } else {
            assertThat(walk.procedure.refuses(finding))
                    .isEqualTo(new FindingReason.NotRepeated(GROUND, in180Days, inAYear, LocalDate.of(2023, 3, 1)));
        }
    }

    @Test
    void the_day_of_the_act_is_counted_from_where_one_is_said() {
        walk.procedure.does(walk.opening());
        var stated = on("2022-08-31 2022-12-01 2023-02-01");
        assertThat(walk.procedure.refuses(finding(stated, List.of(), null)))
                .isInstanceOf(FindingReason.NotRepeated.class);
        assertThat(walk.procedure.does(finding(stated, List.of(), LocalDate.of(2023, 2, 27))).latest)
                .hasSize(1);
    }

    @Test
    void one_document_is_one_penalty_however_its_number_is_written() {
        walk.procedure.does(walk.opening());
        var stated = List.of(
                new EarlierPenalty("示例罚〔2023〕1号", LocalDate.of(2023, 1, 1)),
                new EarlierPenalty("示例罚[2023] 1号", LocalDate.of(2023, 1, 2)),
                new EarlierPenalty("示例罚〔2023〕2号", LocalDate.of(2023, 2, 1)));
        assertThat(walk.procedure.refuses(finding(stated, List.of(), null)))
                .isEqualTo(new FindingReason.NotRepeated(GROUND, 2, 2, LocalDate.of(2023, 3, 1)));
    }

    @Test
    void their_numbers_in_words_are_read_and_count_for_nothing() {
        walk.procedure.does(walk.opening());
        var words = Map.of("earlierPenalties", "示例罚〔2022〕1号、2号、3号");
        var evidence = new Evidence(null, null, "示例", words, null);
        assertThat(walk.procedure.refuses(
                        new FindGround(Procedure.ID, GROUND, evidence, Procedure.OFFICERS, walk.procedure.rules())))
                .isEqualTo(new FindingReason.NotRepeated(GROUND, 0, 0, LocalDate.of(2023, 3, 1)));
    }

    /** As our own cases tell it: of that day, under that law, and not undone; what they do not tell of is another office's. */
    @ParameterizedTest
    @CsvSource({
        "安全生产法, 2022-12-01, true, true",
        "安全生产法, 2022-12-01, false, false",
        "安全生产法, 2022-12-02, true, false",
        "循环经济促进法, 2022-12-01, true, false"
    })
    void what_our_own_cases_tell_is_counted_as_they_tell_it(String law, String on, boolean stands, boolean counts) {
        walk.procedure.does(walk.opening());
        var stated = on("2022-09-02 2022-12-01 2023-03-01");
        var finding = finding(stated, List.of(known(stated.get(1), law, on, stands)), null);
        if (counts) {
            assertThat(walk.procedure.does(finding).latest).hasSize(1);
        } else {
            assertThat(walk.procedure.refuses(finding))
                    .isEqualTo(new FindingReason.NotRepeated(GROUND, 2, 2, LocalDate.of(2023, 3, 1)));
        }
    }

    /** A document that orders and fines is told twice, of which one may have been changed. */
    @Test
    void it_is_enough_that_one_telling_of_the_document_agrees() {
        walk.procedure.does(walk.opening());
        var stated = on("2022-09-02 2022-12-01 2023-03-01");
        var both =
                List.of(known(stated.get(0), LAW, "2022-09-02", false), known(stated.get(0), LAW, "2022-09-02", true));
        assertThat(walk.procedure.does(finding(stated, both, null)).latest).hasSize(1);
    }
}
