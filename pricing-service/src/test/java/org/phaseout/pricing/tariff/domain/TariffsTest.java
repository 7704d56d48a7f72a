package org.phaseout.pricing.tariff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.pricing.tariff.domain.Because.Why;
import org.phaseout.pricing.tariff.view.TariffTable;

/** T1: which surcharge applies; the table was written by hand from the documents, with a line for each day of change. */
class TariffsTest {

    private static final String LUOJIANG = "350504";

    private final Tariffs tariffs = TariffTable.tariffs();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // cement: 发改价格〔2010〕978号, then 发改价格〔2014〕880号 for the listed clinker kilns
                "350504, cement, cement-shaft-kiln,              2010-05-31, -,         -",
                "350504, cement, cement-shaft-kiln,              2010-06-01, DP-2010-E, 0.3000",
                "350504, cement, cement-shaft-kiln,              2014-06-30, DP-2010-E, 0.3000",
                "350504, cement, cement-shaft-kiln,              2014-07-01, CE-2014-E, 0.4000",
                "350504, cement, cement-dry-hollow-kiln,         2014-07-01, CE-2014-E, 0.4000",
                "350504, cement, cement-lepol-kiln,              2023-06-01, CE-2014-E, 0.4000",
                "350504, cement, cement-wet-kiln,                2023-06-01, CE-2014-E, 0.4000",
                "350504, cement, special-cement-dry-hollow-kiln, 2023-06-01, -,         -",
                "350504, cement, cement-mill,                    2014-06-30, DP-2010-E, 0.3000",
                "350504, cement, cement-mill,                    2014-07-01, -,         -",
                // Fujian does not multiply the 0.40 of cement
                "350504, cement, cement-shaft-kiln,              2020-10-01, CE-2014-E, 0.4000",
                // steel: 发改价格〔2010〕978号, then 发改价格〔2016〕2803号, in Fujian ×1.5 from 2020-10-01
                "350504, steel,  induction-furnace,              2016-12-31, DP-2010-E, 0.3000",
                "350504, steel,  induction-furnace,              2017-01-01, ST-2016-E, 0.5000",
                "350504, steel,  induction-furnace,              2020-09-30, ST-2016-E, 0.5000",
                "350504, steel,  induction-furnace,              2020-10-01, ST-2016-E, 0.7500",
                "350504, steel,  induction-furnace,              2024-12-31, ST-2016-E, 0.7500",
                // another province
                "440103, steel,  induction-furnace,              2023-06-01, ST-2016-E, 0.5000",
                "130404, steel,  induction-furnace,              2016-12-31, DP-2010-E, 0.3000",
                "130404, steel,  induction-furnace,              2017-01-01, -,         -",
                // sectors whose rows are data only
                "350504, aluminium, aluminium-cell,              2023-06-01, -,         -",
                "350504, flat-glass, flat-glass-drawing-line,    2023-06-01, -,         -"
            })
    void an_elimination_class_unit_pays_what_its_sectors_one_rule_of_that_day_says(
            String district,
            String sector,
            String equipment,
            LocalDate day,
            @Nullable String rule,
            @Nullable BigDecimal surcharge) {
        var found = tariffs.on(day, new Consumer(district, sector, "elimination", equipment))
                .tariff();
        assertThat(found.map(Tariff::rule).orElse(null)).isEqualTo(rule);
        assertThat(found.map(Tariff::surcharge).orElse(null)).isEqualTo(surcharge);
    }

    @Test
    void the_multiplier_is_shown_beside_the_base() {
        var tariff = steel("350504", "2020-10-01").tariff().orElseThrow();
        assertThat(tariff)
                .isEqualTo(new Tariff(
                        "ST-2016-E",
                        "发改价格〔2016〕2803号",
                        new BigDecimal("0.50"),
                        new BigDecimal("1.5"),
                        new BigDecimal("0.7500")));
    }

    @Test
    void only_the_elimination_class_of_steel_is_multiplied() {
        assertThat(whys(tariffs.on(LocalDate.of(2023, 6, 1), cement("cement-shaft-kiln"))))
                .containsSubsequence(Why.APPLIES, Why.PROVINCE_DOES_NOT_NAME_IT);
        assertThat(whys(steel("350504", "2023-06-01"))).containsSubsequence(Why.APPLIES, Why.MULTIPLIED);
        assertThat(whys(steel("350504", "2020-09-30"))).containsSubsequence(Why.APPLIES, Why.MULTIPLIER_NOT_IN_FORCE);
        assertThat(whys(steel("440103", "2023-06-01"))).containsSubsequence(Why.APPLIES, Why.NO_PROVINCIAL_MULTIPLIER);
    }

    @Test
    void a_mill_is_told_that_the_list_of_kilns_does_not_name_it() {
        var finding = tariffs.on(LocalDate.of(2023, 6, 1), cement("cement-mill"));
        assertThat(finding.tariff()).isEmpty();
        assertThat(finding.because())
                .contains(
                        new Because(Why.NO_LONGER, List.of("DP-2010-E", "2014-07-01")),
                        new Because(Why.EQUIPMENT_NOT_LISTED, List.of("CE-2014-E", "cement-mill")));
    }

    @ParameterizedTest
    @CsvSource({
        "cement,    tier,        2023-06-01, UNVERIFIED",
        "steel,     tier,        2023-06-01, UNVERIFIED",
        "steel,     restricted,  2023-06-01, DATA_ONLY",
        "aluminium, tier,        2023-06-01, DATA_ONLY",
        "steel,     over-limit,  2016-12-31, DATA_ONLY",
        "foundry,   elimination, 2023-06-01, NO_ROW_FOR_SECTOR"
    })
    void what_is_unverified_or_has_no_reckoning_is_never_charged(
            String sector, String tariffClass, LocalDate day, Why why) {
        var finding = tariffs.on(day, new Consumer(LUOJIANG, sector, tariffClass, "any"));
        assertThat(finding.tariff()).isEmpty();
        assertThat(whys(finding)).contains(why);
    }

    @Test
    void a_row_of_the_province_itself_stands_in_the_place_of_the_national_one() {
        assertThat(whys(steel("130404", "2023-06-01"))).contains(Why.PROVINCE_HAS_ITS_OWN_ROW, Why.DATA_ONLY);
    }

    /** GB/T 4754 class 3130 is 黑色金属铸造 in 2011 and 钢压延加工 in 2017. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3011, 2011, cement",
                "3011, 2017, cement",
                "3130, 2011, -",
                "3130, 2017, steel",
                "3140, 2011, steel",
                "3140, 2017, ferroalloy",
                "3120, 2017, steel",
                "3391, 2017, -"
            })
    void the_sector_follows_from_class_and_edition(String industry, String edition, @Nullable String sector) {
        assertThat(tariffs.sector(industry, edition).orElse(null)).isEqualTo(sector);
    }

    @Test
    void two_rules_that_would_be_charged_together_are_no_table() {
        var first = row("A", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 2), List.of());
        var second = row("B", LocalDate.of(2021, 1, 1), null, List.of("kiln"));
        assertThatThrownBy(() -> new Tariffs(Map.of(), List.of(first, second), List.of()))
                .hasMessageContaining("A and B");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-01, B, yes", "2021-10-01, D, no", "2022-01-01, B, no"})
    void two_factors_that_would_multiply_one_rule_together_are_no_table(LocalDate from, Certainty how, String refused) {
        var first = factor("FJ-1", LocalDate.of(2020, 10, 1), LocalDate.of(2022, 1, 1), Certainty.B);
        var second = factor("FJ-2", from, null, how);
        ThrowingCallable table = () -> new Tariffs(Map.of(), List.of(), List.of(first, second));
        if (refused.equals("yes")) {
            assertThatThrownBy(table).hasMessageContaining("FJ-1 and FJ-2");
        } else {
            assertThatCode(table).doesNotThrowAnyException();
        }
    }

    private static Multiplier factor(String id, LocalDate from, @Nullable LocalDate until, Certainty certainty) {
        return new Multiplier(
                id, "35", List.of("ST-2016-E"), new BigDecimal("1.5"), from, until, "示例文件", "示例", certainty);
    }

    @Test
    void a_rule_may_begin_on_the_day_the_other_ends() {
        var first = row("A", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), List.of());
        var second = row("B", LocalDate.of(2021, 1, 1), null, List.of());
        var both = new Tariffs(Map.of(), List.of(first, second), List.of());
        assertThat(both.rowsOf("cement")).containsExactly(first, second);
    }

    private static TariffRow row(String id, LocalDate from, @Nullable LocalDate until, List<String> equipment) {
        return new TariffRow(
                id,
                List.of("cement"),
                "elimination",
                equipment,
                BigDecimal.ONE,
                null,
                from,
                until,
                "示例文件",
                "示例",
                Certainty.B,
                true,
                null);
    }

    private Finding steel(String district, String day) {
        return tariffs.on(
                LocalDate.parse(day), new Consumer(district, "steel", Consumer.ELIMINATION, "induction-furnace"));
    }

    private static Consumer cement(String equipment) {
        return new Consumer(LUOJIANG, "cement", Consumer.ELIMINATION, equipment);
    }

    private static List<Why> whys(Finding finding) {
        return finding.because().stream().map(Because::why).toList();
    }
}
