package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseCourtApplied;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseDemandServed;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/** 行政强制法53, 54: demand, then the court, once nothing can be appealed any more and within three months. */
class CollectingTest {

    /** Payable until 17 March; review until 4 May, lawsuit until Monday, 4 September; the court until 4 December. */
    private final FinedCase fined = FinedCase.served();

    private Reason refused(String day) {
        fined.procedure.on(day);
        return fined.procedure.refuses(fined.application());
    }

    private void applied(String day) {
        fined.procedure.on(day).does(fined.application());
        assertThat(fined.procedure.latest).hasExactlyElementsOfTypes(CaseCourtApplied.class);
    }

    @Test
    void payment_is_demanded_from_the_day_after_the_last_to_pay() {
        fined.procedure.on("2023-03-17");
        assertThat(fined.procedure.refuses(fined.demand()))
                .isEqualTo(new CollectionReason.NotOverdueYet(LocalDate.of(2023, 3, 17)));
        fined.demanded("2023-03-18");
        assertThat(fined.procedure.latest).hasExactlyElementsOfTypes(CaseDemandServed.class);
        assertThat(fined.procedure.refuses(fined.demand()))
                .isEqualTo(new ActReason.DoneAlready(FinedCase.FINE, LocalDate.of(2023, 3, 18)));
    }

    @Test
    void what_was_not_served_is_not_demanded_and_what_was_is_not_served_again() {
        assertThat(fined.procedure.refuses(fined.service()))
                .isEqualTo(new PenaltyReason.ServedAlready(FinedCase.FINE, LocalDate.of(2023, 3, 2)));
        var other = new FinedCase();
        other.procedure.on("2023-06-01");
        assertThat(other.procedure.refuses(other.demand()))
                .isEqualTo(new CollectionReason.FineNotServed(FinedCase.FINE));
    }

    @Test
    void the_court_is_open_the_day_after_the_last_term_of_appeal() {
        fined.demanded("2023-04-03");
        assertThat(refused("2023-09-04")).isEqualTo(new CollectionReason.AppealOpen(LocalDate.of(2023, 9, 4)));
        applied("2023-09-05");
        assertThat(fined.procedure.refuses(fined.application()))
                .isEqualTo(new ActReason.DoneAlready(FinedCase.FINE, LocalDate.of(2023, 9, 5)));
    }

    @Test
    void the_court_is_open_on_the_last_day_of_three_months() {
        fined.demanded("2023-04-03");
        applied("2023-12-04");
    }

    @Test
    void a_day_later_the_term_has_lapsed() {
        fined.demanded("2023-04-03");
        assertThat(refused("2023-12-05")).isEqualTo(new CollectionReason.CourtTermLapsed(LocalDate.of(2023, 12, 4)));
    }

    @Test
    void ten_working_days_after_the_demand_across_the_national_day() {
        fined.procedure.on("2023-09-20");
        assertThat(fined.procedure.refuses(fined.application()))
                .isEqualTo(new CollectionReason.DemandMissing(FinedCase.FINE));
        fined.demanded("2023-09-25");
        assertThat(refused("2023-10-13")).isEqualTo(new CollectionReason.DemandRunning(LocalDate.of(2023, 10, 13)));
        applied("2023-10-14");
    }

    @Test
    void after_a_review_fifteen_days_are_left_for_a_lawsuit() {
        fined.filed("review", "2023-04-03").demanded("2023-04-04");
        assertThat(refused("2023-05-09")).isEqualTo(new CollectionReason.AppealPending(FinedCase.FINE));
        fined.concluded("2023-05-10", ReviewOutcome.UPHELD);
        assertThat(refused("2023-05-25")).isEqualTo(new CollectionReason.AppealOpen(LocalDate.of(2023, 5, 25)));
        assertThat(refused("2023-08-28"))
                .as("25 August is a Friday")
                .isEqualTo(new CollectionReason.CourtTermLapsed(LocalDate.of(2023, 8, 25)));
        applied("2023-05-26");
    }

    @Test
    void a_review_filed_too_late_and_dismissed_opens_no_new_term() {
        fined.demanded("2023-04-03").filed("review", "2023-09-10");
        assertThat(refused("2023-09-15")).isEqualTo(new CollectionReason.AppealPending(FinedCase.FINE));
        fined.concluded("2023-11-20", ReviewOutcome.DISMISSED);
        assertThat(refused("2023-12-05")).isEqualTo(new CollectionReason.CourtTermLapsed(LocalDate.of(2023, 12, 4)));
        applied("2023-11-21");
    }

    @Test
    void what_is_stayed_is_neither_demanded_nor_brought_to_court() {
        fined.procedure.on("2023-03-20").stayed().on("2023-04-03");
        assertThat(fined.procedure.refuses(fined.demand()))
                .isEqualTo(new ReviewReason.StayInForce(LocalDate.of(2023, 3, 20)));
    }

    @Test
    void what_was_paid_is_not_demanded() {
        fined.paid("2023-03-17", "100000").procedure.on("2023-03-20");
        assertThat(fined.procedure.refuses(fined.demand())).isEqualTo(new CollectionReason.NothingOwed(FinedCase.FINE));
    }

    @Test
    void collecting_goes_on_when_the_case_is_closed_and_is_stayed_then() {
        fined.procedure.on("2023-03-03").does(new CloseCase(Procedure.ID, "penalised"));
        fined.demanded("2023-03-20").procedure.on("2023-03-22").stayed();
        assertThat(fined.procedure.seen().flags().stayedOn()).isEqualTo("2023-03-22");
        fined.procedure.on("2023-04-22").stayEnded();
        applied("2023-09-05");
    }
}
