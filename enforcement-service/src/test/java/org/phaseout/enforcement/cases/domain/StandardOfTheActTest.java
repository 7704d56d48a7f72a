package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;

/** E7: the edition of a standard is the one in force at the act, whenever it is found and told. */
class StandardOfTheActTest {

    private static final String OLD = "GB 16780-2012";
    private static final String NEW = "GB 16780-2021";

    private final Procedure procedure = new Procedure();

    private FindGround finding(String standard, String limit, @Nullable String actOn) {
        var measurement = new Measurement(standard, "可比熟料综合能耗", new BigDecimal("130"), new BigDecimal(limit), "kgce/t");
        var day = actOn == null ? null : LocalDate.parse(actOn);
        return new FindGround(
                Procedure.ID,
                Procedure.OVER_LIMIT,
                new Evidence(measurement, null, null, Map.of(), day),
                Procedure.OFFICERS,
                procedure.rules());
    }

    private static String limit(String standard) {
        return standard.equals(OLD) ? "112" : "117";
    }

    /** GB 16780-2012 is in force until 31 October 2022, GB 16780-2021 from 1 November; found on 1 March 2023. */
    @ParameterizedTest
    @CsvSource({
        OLD + ", 2022-10-31, yes",
        OLD + ", 2022-11-01, no",
        OLD + ", , no",
        NEW + ", 2022-10-31, no",
        NEW + ", 2022-11-01, yes",
        NEW + ", , yes"
    })
    void the_edition_in_force_on_the_day_of_the_act_is_asked_for(
            String standard, @Nullable String actOn, String inForce) {
        procedure.on("2023-03-01").opened();
        var finding = finding(standard, limit(standard), actOn);
        if (inForce.equals("yes")) {
            assertThat(procedure.does(finding).latest).hasSize(1);
        } else {
            var day = LocalDate.parse(actOn == null ? "2023-03-01" : actOn);
            assertThat(procedure.refuses(finding)).isEqualTo(new FindingReason.StandardNotInForce(standard, day));
        }
    }

    /** The finding of 31 October is told in March. */
    @Test
    void the_day_of_telling_does_not_matter() {
        procedure.on("2022-10-31").toldOn("2023-03-01").opened();
        assertThat(procedure.refuses(finding(NEW, "117", null)))
                .isEqualTo(new FindingReason.StandardNotInForce(NEW, LocalDate.of(2022, 10, 31)));
        assertThat(procedure.does(finding(OLD, "112", null)).latest).hasSize(1);
    }

    /** 107 and 117 are printed in the edition of 2021 and bind no act of before. */
    @Test
    void the_limit_is_that_of_the_edition_of_the_act() {
        procedure.on("2023-03-01").opened();
        assertThat(procedure.refuses(finding(NEW, "112", "2022-11-01")))
                .isEqualTo(new FindingReason.LimitNotOfStandard(NEW, "可比熟料综合能耗", new BigDecimal("112")));
        assertThat(procedure.refuses(finding(NEW, "117", "2022-10-31")))
                .isInstanceOf(FindingReason.StandardNotInForce.class);
    }
}
