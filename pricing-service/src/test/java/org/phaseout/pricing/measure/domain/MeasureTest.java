package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.phaseout.pricing.measure.domain.MeasureCommand.ApproveMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.ListMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.ProposeMeasure;
import org.phaseout.pricing.measure.domain.MeasureCommand.RecheckMeasure;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;

/** T2 and T4 as sentences about one measure. */
class MeasureTest {

    private static final Tariff STEEL = new Tariff(
            "ST-2016-E", "发改价格〔2016〕2803号", new BigDecimal("0.50"), new BigDecimal("1.5"), new BigDecimal("0.7500"));

    private final Life life = new Life();

    @Test
    void a_unit_of_the_elimination_class_is_screened_under_the_rule_of_the_day() {
        life.screened();
        assertThat(life.told())
                .containsExactly(new MeasureScreened(
                        "PM-U-1",
                        "U-1",
                        1,
                        "91350504000000019W",
                        "示例钢铁厂（虚构）",
                        "350504100",
                        "steel",
                        "elimination",
                        "induction-furnace",
                        List.of("2019/elimination/1/steel/1"),
                        STEEL));
        assertThat(life.measure().stage().word()).isEqualTo("screened");
    }

    @Test
    void a_unit_under_no_rule_is_not_screened() {
        assertThat(life.screened(Life.ground(1, "cement", "cement-mill")).told())
                .isEmpty();
    }

    @Test
    void told_again_it_is_not_screened_again() {
        assertThat(life.screened()
                        .screened(Life.ground(4, "steel", "induction-furnace"))
                        .told())
                .isEmpty();
    }

    @Test
    void the_district_proposes_under_the_rule_that_was_worked_out() {
        life.screened().on("2023-04-10").proposed();
        assertThat(life.told())
                .containsExactly(new MeasureProposed(
                        "PM-U-1", "U-1", "91350504000000019W", "350504100", "steel", "示例〔2023〕1号", STEEL));
    }

    @ParameterizedTest
    @CsvSource({"0.75, yes", "0.7500, yes", "0.50, no", "0.7501, no"})
    void the_district_does_not_price(BigDecimal amount, String accepted) {
        var proposal = new ProposeMeasure(Life.ID, "示例〔2023〕1号", amount, Life.TARIFFS);
        life.screened();
        if (accepted.equals("yes")) {
            assertThat(life.does(proposal).told()).hasSize(1);
        } else {
            life.isRefused(proposal, new Reason.OtherAmount(amount, new BigDecimal("0.7500"), "ST-2016-E"));
        }
    }

    /** The rule of the day of the proposal, not of the finding. */
    @ParameterizedTest
    @CsvSource({"2016-12-31, 0.3000", "2017-01-01, 0.5000", "2020-09-30, 0.5000", "2020-10-01, 0.7500"})
    void the_rule_is_the_one_in_force_when_it_is_proposed(String day, BigDecimal surcharge) {
        life.on("2016-01-01").screened().on(day).proposed();
        assertThat(((MeasureProposed) life.told().getFirst()).tariff().surcharge())
                .isEqualTo(surcharge);
    }

    @Test
    void where_no_rule_is_left_nothing_is_proposed() {
        life.on("2014-06-30").screened(Life.ground(1, "cement", "cement-mill")).on("2014-07-01");
        life.isRefused(Life.propose(), new Reason.NoRule("cement", "cement-mill", LocalDate.of(2014, 7, 1)));
    }

    @Test
    void each_step_waits_for_the_one_before() {
        life.screened();
        life.isRefused(Life.approve(Level.CITY, "2023-02-01"), new Reason.NotProposed());
        life.isRefused(new ListMeasure(Life.ID, Life.document("2023-02-01")), new Reason.NotApproved());
        life.isRefused(Life.start("2023-02-01"), new Reason.NotListed());
        life.isRefused(Life.off("2023-02-01"), new Reason.NotListed());
        life.isRefused(recheck(Recheck.RECTIFIED), new Reason.NotInForce());
        life.proposed();
        life.isRefused(new ListMeasure(Life.ID, Life.document("2023-02-01")), new Reason.NotApproved());
        life.approved("2023-02-01");
        life.isRefused(Life.start("2023-02-01"), new Reason.NotListed());
        life.listed("2023-02-01");
        life.isRefused(recheck(Recheck.NOT_RECTIFIED), new Reason.NotInForce());
    }

    @Test
    void no_step_is_taken_twice() {
        life.inForce();
        life.isRefused(Life.propose(), new Reason.AlreadyProposed());
        life.isRefused(Life.approve(Level.CITY, "2023-05-15"), new Reason.AlreadyApproved());
        life.isRefused(new ListMeasure(Life.ID, Life.document("2023-06-15")), new Reason.AlreadyListed());
        life.isRefused(Life.start("2023-07-01"), new Reason.AlreadyInForce(LocalDate.of(2023, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "city,        CITY,     yes",
        "city,        PROVINCE, no",
        "province,    PROVINCE, yes",
        "province,    CITY,     no",
        "development, CITY,     yes",
        "development, PROVINCE, yes"
    })
    void city_and_province_approve_for_themselves_and_the_bureau_enters_either(
            String authority, Level level, String accepted) {
        life.screened().proposed().by(authority);
        ApproveMeasure approval = Life.approve(level, "2023-02-20");
        if (accepted.equals("yes")) {
            assertThat(life.does(approval).measure().stage().word()).isEqualTo("approved");
        } else {
            life.isRefused(approval, new Reason.NotYourLevel(level.word(), authority));
        }
    }

    @Test
    void a_recheck_that_finds_nothing_rectified_changes_nothing() {
        life.inForce().rechecked(Recheck.NOT_RECTIFIED);
        assertThat(life.told()).containsExactly(new MeasureRechecked("PM-U-1", "not-rectified", "示例〔2023〕5号"));
        assertThat(life.measure().stage().word()).isEqualTo("in-force");
    }

    @Test
    void a_recheck_that_finds_it_rectified_proposes_the_delisting() {
        life.inForce().rechecked(Recheck.RECTIFIED);
        assertThat(life.told())
                .containsExactly(
                        new MeasureRechecked("PM-U-1", "rectified", "示例〔2023〕5号"),
                        new MeasureDelistingProposed("PM-U-1", "rectified", null));
    }

    @Test
    void rectified_twice_the_delisting_is_proposed_once() {
        assertThat(life.inForce()
                        .rechecked(Recheck.RECTIFIED)
                        .rechecked(Recheck.RECTIFIED)
                        .told())
                .hasSize(1);
    }

    @Test
    void after_the_end_nothing_follows() {
        life.inForce().on("2023-10-05").takenOffTheList("2023-10-01");
        var over = new Reason.Over(LocalDate.of(2023, 10, 1));
        life.isRefused(Life.propose(), over);
        life.isRefused(Life.approve(Level.CITY, "2023-10-05"), over);
        life.isRefused(new ListMeasure(Life.ID, Life.document("2023-10-05")), over);
        life.isRefused(Life.start("2023-10-05"), over);
        life.isRefused(recheck(Recheck.RECTIFIED), over);
        life.isRefused(Life.off("2023-10-05"), over);
    }

    @ParameterizedTest
    @EnumSource(Recheck.class)
    void what_was_dropped_is_not_rechecked(Recheck result) {
        life.screened().unitOut(9);
        life.isRefused(recheck(result), new Reason.Dropped("unit-out"));
    }

    private static RecheckMeasure recheck(Recheck result) {
        return new RecheckMeasure(Life.ID, result, "示例〔2023〕5号");
    }
}
