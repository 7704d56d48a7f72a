package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.platform.calendar.StateCouncil;

/** 行政处罚法67, 72, 73: fifteen days to pay, then 3 % a day, at most the fine, and none while a review or lawsuit is pending. */
class LateFeeTest {

    private final FinedCase fined = FinedCase.served();

    private LocalDate due(FinedCase of) {
        return Objects.requireNonNull(of.owed().due(StateCouncil.notices())).lastDay();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-17, 0, the last day to pay",
        "2023-03-18, 3000.00, the day after",
        "2023-04-19, 99000.00, day 33: a day before the cap",
        "2023-04-20, 100000.00, day 34: 102000 is more than the fine",
        "2023-04-21, 100000.00, a day after the cap",
        "2024-04-20, 100000.00, a year later"
    })
    void three_percent_a_day_from_the_day_after_the_last_up_to_the_fine(String day, String fee, String why) {
        assertThat(fined.lateFee(day)).as(why).isEqualByComparingTo(fee);
        assertThat(fined.outstanding(day))
                .isEqualByComparingTo(new BigDecimal(fee).add(fined.owed().fine()));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-14, 2023-10-07, across 国庆节", "2024-01-26, 2024-02-18, across 春节"})
    void the_term_of_payment_gives_way_to_the_next_working_day(String served, String lastDay, String why) {
        var other = new FinedCase().servedOn(served);
        assertThat(due(other)).as(why).isEqualTo(lastDay);
        assertThat(other.lateFee(lastDay)).isZero();
        assertThat(other.lateFee(LocalDate.parse(lastDay).plusDays(1).toString()))
                .isEqualByComparingTo("3000");
    }

    @Test
    void without_service_nothing_is_late() {
        assertThat(new FinedCase().lateFee("2024-03-01")).isZero();
    }

    @Test
    void a_part_that_was_paid_costs_no_more_from_the_day_after() {
        fined.paid("2023-03-20", "40000");
        assertThat(fined.lateFee("2023-03-20")).isEqualByComparingTo("9000");
        assertThat(fined.lateFee("2023-03-21")).isEqualByComparingTo("10800");
        assertThat(fined.outstanding("2023-03-21")).isEqualByComparingTo("70800");
    }

    @Test
    void paid_to_the_last_cent_nothing_is_owed_and_nothing_more_is_taken() {
        fined.paid("2023-03-20", "40000").procedure.on("2023-03-21");
        assertThat(fined.procedure.refuses(fined.payment("70800.01")))
                .isEqualTo(new CollectionReason.PaidMoreThanOwed(new BigDecimal("70800.00")));
        fined.paid("2023-03-21", "70800");
        assertThat(fined.outstanding("2024-03-21")).isZero();
        assertThat(fined.procedure.refuses(fined.payment("0.01")))
                .isEqualTo(new CollectionReason.NothingOwed(FinedCase.FINE));
    }

    @Test
    void a_payment_that_is_told_late_takes_away_the_late_fee_it_makes_void() {
        fined.paid("2023-03-20", "109000");
        fined.procedure.on("2023-03-16").toldOn("2023-03-25").does(fined.payment("100000"));
        assertThat(fined.lateFee("2023-03-20")).isZero();
        assertThat(fined.toGiveBack("2023-03-20")).isEqualByComparingTo("109000");
    }

    @ParameterizedTest
    @CsvSource({"review", "lawsuit"})
    void while_a_review_or_lawsuit_is_pending_the_three_percent_stop(String forum) {
        fined.filed(forum, "2023-03-20");
        assertThat(fined.lateFee("2023-03-19")).isEqualByComparingTo("6000");
        assertThat(fined.lateFee("2023-04-10")).isEqualByComparingTo("6000");
        fined.concluded("2023-04-10", ReviewOutcome.UPHELD);
        assertThat(fined.lateFee("2023-04-10")).isEqualByComparingTo("6000");
        assertThat(fined.lateFee("2023-04-11")).isEqualByComparingTo("9000");
    }

    @Test
    void filing_stops_the_three_percent_and_not_the_term_of_payment() {
        fined.filed("review", "2023-03-10").concluded("2023-03-16", ReviewOutcome.WITHDRAWN);
        assertThat(due(fined)).isEqualTo("2023-03-17");
        assertThat(fined.lateFee("2023-03-18")).isEqualByComparingTo("3000");
    }

    @Test
    void a_stay_within_the_term_stops_it_and_what_was_left_runs_on() {
        fined.procedure.on("2023-03-10").stayed();
        assertThat(fined.lateFee("2023-06-01")).as("held").isZero();
        fined.procedure.on("2023-03-20").stayEnded();
        assertThat(due(fined)).isEqualTo("2023-03-27");
        assertThat(fined.lateFee("2023-03-27")).isZero();
        assertThat(fined.lateFee("2023-03-28")).isEqualByComparingTo("3000");
    }

    @Test
    void a_stay_after_the_term_stops_no_clock() {
        fined.stayed("2023-03-20", "2023-03-30");
        assertThat(due(fined)).isEqualTo("2023-03-17");
        assertThat(fined.lateFee("2023-03-31")).isEqualByComparingTo("42000");
    }
}
