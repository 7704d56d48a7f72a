package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/** 行政处罚法67, 行政强制法53, 54: the terms after a fine as days of its case, by hand on the calendars of 2023 and 2024. */
class FineDeadlinesTest {

    private static final List<String> TERMS = List.of("payment", "demand", "court-application");

    /** Payable until 17 March; lawsuit until Monday, 4 September; the court until 4 December. */
    private final FinedCase fined = FinedCase.served();

    private List<String> days() {
        return fined.procedure.deadlines().stream()
                .filter(day -> TERMS.contains(day.what()))
                .map(FineDeadlinesTest::line)
                .toList();
    }

    private static String line(Deadline day) {
        assertThat(day.about()).isEqualTo(FinedCase.FINE);
        assertThat(day.right()).isFalse();
        return String.join(
                " ",
                day.what(),
                day.by(),
                day.due().toString(),
                day.clause(),
                day.provisional() ? "provisional" : day.overdue() ? "overdue" : "runs");
    }

    @Test
    void what_was_not_served_is_not_payable() {
        assertThat(new FinedCase().procedure.deadlines())
                .extracting(Deadline::what)
                .doesNotContainAnyElementsOf(TERMS);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-17, runs", "2023-03-18, overdue"})
    void a_fine_is_due_until_the_fifteenth_day(String today, String state) {
        fined.procedure.on(today);
        assertThat(days())
                .contains("payment enterprise 2023-03-17 行政处罚法67 " + state)
                .hasSize(2);
    }

    /** Ten working days from Monday, 25 September, across the National Day. */
    @ParameterizedTest
    @CsvSource({"2023-10-13, runs", "2023-10-14, overdue"})
    void what_was_demanded_is_due_within_ten_working_days(String today, String state) {
        fined.demanded("2023-09-25").procedure.on(today);
        assertThat(days()).contains("demand enterprise 2023-10-13 行政强制法54、69 " + state);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-04, runs", "2023-12-05, overdue"})
    void the_department_applies_to_the_court_within_three_months(String today, String state) {
        fined.procedure.on(today);
        assertThat(days()).contains("court-application department 2023-12-04 行政强制法53 " + state);
    }

    @Test
    void while_a_review_is_pending_no_term_to_apply_runs_and_after_it_another() {
        fined.filed("review", "2023-04-03");
        assertThat(days()).containsExactly("payment enterprise 2023-03-17 行政处罚法67 overdue");
        fined.concluded("2023-05-10", ReviewOutcome.UPHELD);
        assertThat(days()).contains("court-application department 2023-08-25 行政强制法53 runs");
    }

    @Test
    void what_was_paid_in_time_or_brought_to_court_is_due_no_longer() {
        fined.paid("2023-03-17", "100000");
        assertThat(days()).isEmpty();
        var other = FinedCase.served().demanded("2023-04-03");
        other.procedure.on("2023-09-05").does(other.application());
        assertThat(other.procedure.deadlines()).extracting(Deadline::what).doesNotContainAnyElementsOf(TERMS);
    }

    /** Three days of 3 % are owed on 20 March. */
    @Test
    void a_late_fee_is_paid_too() {
        fined.paid("2023-03-20", "100000").procedure.on("2023-03-25");
        assertThat(days()).contains("payment enterprise 2023-03-17 行政处罚法67 overdue");
        fined.procedure.does(new PayFine(
                Procedure.ID,
                FinedCase.FINE,
                new BigDecimal("9000"),
                fined.procedure.rules().calendar()));
        assertThat(days()).isEmpty();
    }

    @Test
    void a_stay_that_came_in_time_holds_the_payment_and_a_later_one_does_not() {
        fined.procedure.on("2023-03-10").stayed().on("2023-05-01");
        assertThat(fined.procedure.deadlines())
                .filteredOn(day -> day.what().equals("payment"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.heldSince()).isEqualTo("2023-03-10");
                    assertThat(day.overdue()).isFalse();
                });
        var late = FinedCase.served();
        late.procedure.on("2023-03-20").stayed().on("2023-05-01");
        assertThat(late.procedure.deadlines())
                .filteredOn(day -> day.what().equals("payment"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.heldSince()).isNull();
                    assertThat(day.overdue()).isTrue();
                });
    }

    /** Six months from 11 September 2023 end in 2024, whose holidays were published on 25 October. */
    @Test
    void a_day_in_a_year_nobody_has_published_is_provisional_until_it_is() {
        var autumn = new FinedCase().servedOn("2023-09-11");
        autumn.procedure.on("2023-10-24");
        assertThat(autumn.procedure.deadlines())
                .filteredOn(day -> day.what().equals("court-application"))
                .singleElement()
                .satisfies(day -> assertThat(day.provisional()).isTrue());
        autumn.procedure.on("2023-10-25");
        assertThat(autumn.procedure.deadlines())
                .filteredOn(day -> day.what().equals("court-application"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.provisional()).isFalse();
                    assertThat(day.due()).isEqualTo("2024-06-11");
                });
    }

    @Test
    void they_outlive_the_case_and_fall_with_the_fine() {
        fined.procedure.on("2023-03-03").does(new CloseCase(Procedure.ID, "penalised"));
        assertThat(days()).hasSize(2);
        fined.concluded("2023-03-10", ReviewOutcome.ANNULLED);
        assertThat(days()).isEmpty();
    }

    /** The worklist keeps the nearest, whenever it was reckoned. */
    @Test
    void which_days_there_are_does_not_depend_on_the_day_they_are_read() {
        fined.filed("review", "2023-04-03").concluded("2023-05-10", ReviewOutcome.UPHELD);
        fined.demanded("2023-05-11").procedure.on("2023-12-20");
        var then = Deadlines.of(fined.procedure.file, LocalDate.EPOCH, fined.procedure.rules());
        assertThat(then)
                .extracting(day -> day.what() + day.due())
                .isEqualTo(fined.procedure.deadlines().stream()
                        .map(day -> day.what() + day.due())
                        .toList());
    }
}
