package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.platform.calendar.StateCouncil;

/** 行政处罚法48, 60, 61: decision in time, service in its forms, publication; worked out by hand on the published calendars. */
class AfterThePenaltyTest {

    private static final String NUMBER = "示例罚〔2023〕1号";

    private final Procedure procedure = new Procedure();

    private ServePenalty service(String number, String manner, boolean consented) {
        return new ServePenalty(
                Procedure.ID,
                number,
                new Delivered(manner, null, consented),
                procedure.rules().calendar());
    }

    private DecidePublication publication(String until) {
        return new DecidePublication(Procedure.ID, NUMBER, true, LocalDate.parse(until), "示例");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-person", "left-at-address", "by-post", "entrusted"})
    void what_is_handed_over_left_or_signed_for_counts_from_that_day(String manner) {
        procedure.reportFined("2023-04-10").on("2023-04-12").does(service(NUMBER, manner, false));
        assertThat(procedure.latest)
                .containsExactly(new CasePenaltyServed(Procedure.ID, NUMBER, LocalDate.of(2023, 4, 12), manner, null));
    }

    /** Announced on 12 April, served on 12 May; fifteen days after it is a Saturday. */
    @Test
    void the_term_of_payment_runs_from_the_day_on_which_the_service_counts() {
        procedure.reportFined("2023-04-10").on("2023-04-12").does(service(NUMBER, "by-notice", false));
        var due = Owed.of((InProcedure) procedure.file.stage()).getFirst().due(StateCouncil.notices());
        assertThat(due).isNotNull().extracting(Limit::lastDay).isEqualTo(LocalDate.of(2023, 5, 29));
    }

    @Test
    void electronic_service_needs_consent() {
        procedure.reportFined("2023-04-10");
        assertThat(procedure.refuses(service(NUMBER, "electronic", false)))
                .isEqualTo(new PenaltyReason.ConsentMissing());
        assertThat(procedure.does(service(NUMBER, "electronic", true)).latest).hasSize(1);
    }

    /** Thirty days from the announcement; 29 September 2023 is off and gives way to 7 October, worked. */
    @ParameterizedTest
    @CsvSource({"2023-04-12, 2023-05-12", "2023-08-30, 2023-10-07"})
    void an_announcement_counts_after_thirty_days(String announced, String served) {
        procedure.reportFined("2023-04-10").on(announced).does(service(NUMBER, "by-notice", false));
        assertThat(procedure.latest).singleElement().isInstanceOfSatisfying(CasePenaltyServed.class, service -> {
            assertThat(service.servedOn()).isEqualTo(LocalDate.parse(served));
        });
    }

    @Test
    void a_limit_runs_from_the_day_an_announcement_counts() {
        procedure.on("2023-03-01").opened().found().ordered();
        procedure.does(new ServeMeasure(
                Procedure.ID,
                new Delivered("by-notice", null, false),
                procedure.rules().calendar(),
                null));
        var limit = Objects.requireNonNull(procedure.seen().limit());
        assertThat(limit.lastDay())
                .as("six months from 31 March: 30 September is off and gives way")
                .isEqualTo(LocalDate.of(2023, 10, 7));
    }

    @Test
    void a_penalty_that_is_not_there_is_not_served_and_one_is_served_once() {
        procedure.reportFined("2023-04-10");
        assertThat(procedure.refuses(service("示例罚〔2023〕9号", "in-person", false)))
                .isEqualTo(new PenaltyReason.NoSuchPenalty("示例罚〔2023〕9号"));
        procedure.does(service(NUMBER, "in-person", false));
        assertThat(procedure.refuses(service(NUMBER, "in-person", false)))
                .isEqualTo(new PenaltyReason.ServedAlready(NUMBER, LocalDate.of(2023, 4, 10)));
    }

    @Test
    void a_publication_has_an_end_and_is_decided_once() {
        procedure.reportFined("2023-04-10");
        assertThat(procedure.refuses(publication("2023-04-10"))).isEqualTo(new PenaltyReason.PublicationWithoutEnd());
        procedure.does(publication("2024-04-10"));
        assertThat(procedure.refuses(publication("2024-04-10")))
                .isEqualTo(new PenaltyReason.PublicationDecidedAlready(NUMBER));
    }

    @Test
    void what_the_department_has_to_do_is_on_the_case_with_its_clause_and_late_is_not_refused() {
        procedure.reportFined("2023-08-10").on("2023-08-30").does(service(NUMBER, "by-notice", false));
        assertThat(procedure.duties())
                .containsExactly(
                        new Duty("decision", "行政处罚法60", LocalDate.of(2023, 8, 10), null, LocalDate.of(2023, 8, 10)),
                        new Duty("service", "行政处罚法61", LocalDate.of(2023, 8, 10), NUMBER, LocalDate.of(2023, 8, 30)),
                        new Duty("publication", "国办发〔2018〕118号", LocalDate.of(2023, 8, 10), NUMBER, null));
    }

    /** Round Spring Festival (21–27 January off, 28 and 29 worked) and National Day 2023 (29 September – 6 October, 7 and 8 worked). */
    @ParameterizedTest
    @CsvSource({
        "hearing-request, 2023-01-18, 2023-01-30",
        "hearing-request, 2023-09-27, 2023-10-10",
        "hearing-call, 2023-01-18, 2023-02-01",
        "hearing-call, 2023-09-27, 2023-10-12",
        "decision, 2022-10-25, 2023-01-28",
        "decision, 2023-07-02, 2023-10-07",
        "decision, 2023-03-01, 2023-05-30",
        "service, 2023-01-18, 2023-02-01",
        "service, 2023-09-27, 2023-10-12",
        "announcement, 2022-12-25, 2023-01-28",
        "announcement, 2023-08-30, 2023-10-07",
        "publication, 2023-01-18, 2023-02-01",
        "publication, 2023-09-27, 2023-10-12"
    })
    void a_term_counts_working_or_calendar_days_as_its_clause_says(String term, String start, String lastDay) {
        var due = StatutoryTerm.of(term).settled(LocalDate.parse(start), StateCouncil.notices());
        assertThat(due.lastDay()).isEqualTo(LocalDate.parse(lastDay));
        assertThat(due.provisional()).isFalse();
    }
}
