package org.phaseout.enforcement.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.view.RuleFiles;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * E7 over the end of a year: what no calendar confirms is provisional, the first that does settles it, a later one changes
 * nothing. Here the holidays of 2024 are published on 3 January and changed on the 8th; the change is invented.
 */
class SettledDaysTest {

    private static final String KEY_USER = "E1/key-user-rectification";

    private static final WorkingCalendar NONE = StateCouncil.notices().knownOn(LocalDate.of(2023, 10, 24));
    private static final PublishedYear OF_2024 = StateCouncil.notices().editions().stream()
            .filter(edition -> edition.year() == 2024)
            .findFirst()
            .orElseThrow();

    /** 10 to 17 February are off, and Sunday the 18th is worked. */
    private static final WorkingCalendar FIRST = NONE.with(published("2024-01-03"));

    /** 5 January, 9 February and 18 February are off too. */
    private static final WorkingCalendar CHANGED =
            FIRST.with(published("2024-01-08", "2024-01-05", "2024-02-09", "2024-02-18"));

    private static PublishedYear published(String on, String... more) {
        var off = Stream.concat(OF_2024.daysOff().stream(), Stream.of(more).map(LocalDate::parse))
                .collect(Collectors.toSet());
        var worked = OF_2024.workingWeekends().stream()
                .filter(day -> !off.contains(day))
                .collect(Collectors.toSet());
        return new PublishedYear(2024, LocalDate.parse(on), "示例〔2024〕%s号".formatted(on), off, Set.copyOf(worked));
    }

    private static WorkingCalendar calendar(String known) {
        return switch (known) {
            case "none" -> NONE;
            case "first" -> FIRST;
            default -> CHANGED;
        };
    }

    private static Rulebook rules(WorkingCalendar calendar) {
        return new Rulebook(RuleFiles.procedures(), RuleFiles.standards(), calendar, RuleFiles.common());
    }

    private final Procedure procedure = new Procedure();

    private ServeMeasure service(WorkingCalendar calendar) {
        return new ServeMeasure(Procedure.ID, "in-person", null, calendar);
    }

    private Limit limit() {
        return Objects.requireNonNull(((CaseMeasureServed) procedure.latest.getFirst()).limit());
    }

    /** Six months from 9 August end on Friday, 9 February. */
    @ParameterizedTest
    @CsvSource({"none, true", "first, false", "changed, false"})
    void a_limit_that_is_told_late_ends_as_if_it_had_been_told_in_time(String known, boolean provisional) {
        procedure.on("2023-08-07").opened().found().ordered().on("2023-08-09").does(service(calendar(known)));
        assertThat(limit().lastDay()).isEqualTo("2024-02-09");
        assertThat(limit().provisional()).isEqualTo(provisional);
    }

    /** The alarm that looks for it again may know both notices. */
    @ParameterizedTest
    @CsvSource({"first", "changed"})
    void a_provisional_limit_is_confirmed_by_the_first_notice(String known) {
        procedure.on("2023-08-07").opened().found().ordered().on("2023-08-09").does(service(NONE));
        procedure.on("2024-01-09").by("alarm").does(new CheckLimit(Procedure.ID, calendar(known)));
        var seen = Objects.requireNonNull(procedure.seen().limit());
        assertThat(seen.lastDay()).isEqualTo("2024-02-09");
        assertThat(seen.provisional()).isFalse();
    }

    /** A date that is ordered after the change rolls by it: over 9 and 18 February to Monday the 19th. */
    @ParameterizedTest
    @CsvSource({"2024-01-07, 2024-02-09", "2024-01-08, 2024-02-19"})
    void a_limit_rolls_by_what_was_published_on_its_day(String served, String lastDay) {
        procedure.on("2024-01-04").opened().found();
        procedure.does(procedure.order(new Term(null, LocalDate.of(2024, 2, 9)), "示例责改〔2024〕1号"));
        procedure.on(served).does(service(CHANGED));
        assertThat(limit().lastDay()).isEqualTo(lastDay);
    }

    /** Noticed on Thursday, 28 December, five working days end on 5 January. */
    private Procedure noticed(WorkingCalendar calendar) {
        procedure.withCommonProcedure().on("2023-12-28").opened().does(procedure.finding(KEY_USER));
        return procedure.does(new NoticePenalty(
                Procedure.ID,
                new Proposal(KEY_USER, new BigDecimal("200000"), "示例告〔2023〕1号", LocalDate.of(2023, 12, 29), true),
                rules(calendar)));
    }

    private static AnswerNotice request(WorkingCalendar calendar) {
        return new AnswerNotice(Procedure.ID, KEY_USER, "hearing-request", calendar);
    }

    @ParameterizedTest
    @CsvSource({"none, true", "first, false", "changed, false"})
    void a_provisional_day_to_ask_for_a_hearing_is_settled_by_the_first_notice(String known, boolean lawful) {
        noticed(NONE).on("2024-01-09");
        if (lawful) {
            assertThat(procedure.does(request(NONE)).latest)
                    .as("nothing is too late")
                    .hasSize(1);
        } else {
            assertThat(procedure.refuses(request(calendar(known))))
                    .isEqualTo(new PenaltyReason.HearingAskedTooLate(LocalDate.of(2024, 1, 5)));
        }
    }

    @ParameterizedTest
    @CsvSource({"none, 2024-01-04, true", "first, 2024-01-05, false", "changed, 2024-01-05, false"})
    void it_is_shown_as_it_is_settled(String known, String lastDay, boolean provisional) {
        noticed(NONE);
        assertThat(procedure.seen().settled(calendar(known)).notices())
                .singleElement()
                .extracting(line -> Objects.requireNonNull(line.hearingBy()))
                .satisfies(by -> {
                    assertThat(by.lastDay()).isEqualTo(lastDay);
                    assertThat(by.provisional()).isEqualTo(provisional);
                });
    }

    /** What is told after the change has the day it would have had in time. */
    @Test
    void a_notice_told_late_has_the_day_of_the_first_notice() {
        noticed(CHANGED);
        assertThat(procedure.seen().notices())
                .singleElement()
                .extracting(line -> Objects.requireNonNull(line.hearingBy()).lastDay())
                .isEqualTo(LocalDate.of(2024, 1, 5));
    }

    /** Seven working days from 28 December: the 9th. */
    @ParameterizedTest
    @CsvSource({"first, 2024-01-08, false", "first, 2024-01-09, true", "changed, 2024-01-09, true"})
    void a_hearing_is_called_by_the_first_notice(String known, String heldOn, boolean lawful) {
        noticed(FIRST).does(request(FIRST));
        var call = new CallHearing(Procedure.ID, KEY_USER, "示例听〔2023〕1号", LocalDate.parse(heldOn), calendar(known));
        if (lawful) {
            assertThat(procedure.does(call).latest).hasSize(1);
        } else {
            assertThat(procedure.refuses(call))
                    .isEqualTo(new PenaltyReason.HearingTooSoon(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 1, 9)));
        }
    }

    @Test
    void no_hearing_is_called_for_a_day_nobody_can_reckon() {
        noticed(NONE).does(request(NONE));
        var call = new CallHearing(Procedure.ID, KEY_USER, "示例听〔2023〕1号", LocalDate.of(2024, 1, 31), NONE);
        assertThat(procedure.refuses(call)).isInstanceOf(PenaltyReason.HolidaysNotPublished.class);
    }

    /** Thirty days from 2 December end on New Year's Day, and a limit would run from then. */
    @Test
    void an_announcement_counts_on_a_day_that_is_known() {
        procedure.on("2023-12-01").opened().found().ordered().on("2023-12-02");
        var delivered = new Delivered("by-notice", null, false);
        assertThat(procedure.refuses(new ServeMeasure(Procedure.ID, delivered, NONE, null)))
                .isEqualTo(new PenaltyReason.HolidaysNotPublished(LocalDate.of(2024, 1, 1)));
        procedure.toldOn("2024-01-04").does(new ServeMeasure(Procedure.ID, delivered, FIRST, null));
        assertThat(((CaseMeasureServed) procedure.latest.getFirst()).servedOn()).isEqualTo("2024-01-02");
    }

    /** Ninety days from 14 November end in Spring Festival, on 12 February. */
    @ParameterizedTest
    @CsvSource({
        "none, 2024-02-12 provisional",
        "first, 2024-02-18 runs",
        "changed, 2024-02-18 runs",
    })
    void a_duty_over_the_next_spring_festival_is_settled_once(String known, String day) {
        procedure.on("2023-11-14").opened().does(procedure.finding(KEY_USER));
        assertThat(days(known, "2024-02-15")).containsExactly("decision " + day);
    }

    /** Published within seven working days from 25 January, paid within fifteen days from the 28th; both begin after the change. */
    @ParameterizedTest
    @CsvSource({
        "none, 2024-02-05 provisional, 2024-02-12 provisional",
        "first, 2024-02-04 overdue, 2024-02-18 runs",
        "changed, 2024-02-04 overdue, 2024-02-19 runs"
    })
    void the_days_of_a_fine_are_settled_by_what_was_known_when_they_began(
            String known, String published, String payable) {
        procedure.on("2024-01-25").opened().does(procedure.finding(KEY_USER));
        procedure.does(procedure.fine(KEY_USER, "100000", FinedCase.FINE));
        procedure.on("2024-01-28").does(new FinedCase().service());
        assertThat(days(known, "2024-02-15"))
                .containsExactlyInAnyOrder("publication " + published, "payment " + payable);
    }

    private List<String> days(String known, String today) {
        return Deadlines.of(procedure.file, LocalDate.parse(today), rules(calendar(known))).stream()
                .filter(day -> !day.what().equals("court-application"))
                .map(day -> day.what() + " " + day.due() + " "
                        + (day.provisional() ? "provisional" : day.overdue() ? "overdue" : "runs"))
                .toList();
    }

    /** Six months from 30 June end on Saturday, 30 December; whether 1 January is in time is not known yet. */
    @Test
    void what_was_filed_by_a_provisional_day_is_not_too_late() {
        var filing = Reviewed.NONE.next(About.ALL, "review", LocalDate.of(2024, 1, 1));
        var appeals = Appeals.NONE.filed(filing).ended(filing, LocalDate.of(2024, 1, 20), false);
        assertThat(appeals.openUntil(LocalDate.of(2023, 6, 30), NONE))
                .contains(new Due(LocalDate.of(2024, 2, 4), true));
    }
}
