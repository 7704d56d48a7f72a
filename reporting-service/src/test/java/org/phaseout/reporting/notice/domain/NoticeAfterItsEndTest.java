package org.phaseout.reporting.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phaseout.reporting.notice.domain.Said.LISTING;
import static org.phaseout.reporting.notice.domain.Said.OFFICE;
import static org.phaseout.reporting.notice.domain.Said.TOWN;
import static org.phaseout.reporting.notice.domain.Said.corrected;
import static org.phaseout.reporting.notice.domain.Said.day;
import static org.phaseout.reporting.notice.domain.Said.knowing;
import static org.phaseout.reporting.notice.domain.Said.known;
import static org.phaseout.reporting.notice.domain.Said.listed;
import static org.phaseout.reporting.notice.domain.Said.on;
import static org.phaseout.reporting.notice.domain.Said.show;
import static org.phaseout.reporting.notice.domain.Said.told;
import static org.phaseout.reporting.notice.domain.Said.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeCommand.SwitchOff;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;

/** What may still happen to a notice whose time is over, and what is told of it too late to be news. */
class NoticeAfterItsEndTest extends OneNotice {

    private static final Period SIXTY_DAYS = Period.ofDays(60);
    private static final LocalDate SHOWN_FROM = day(4, 1);
    /** Sixty days from 1 April, the first day and the last counted. */
    private static final LocalDate OVER = day(5, 31);

    private static final ShownUnit RENAMED = unit("示例新材料厂（虚构）", "示例水泥厂（虚构）");
    private static final WorkingCalendar CALENDAR = StateCouncil.notices();

    @BeforeEach
    @Override
    void published() {
        after(notice.decide(listing(known(3, 1), listed(3, 2024)), told(SHOWN_FROM)));
    }

    /** E6a: the ground falls on Thursday 30 May 2024, the window ends on Friday, Tuesday 4 June is the last day. */
    @Test
    void a_window_that_ends_before_the_withdrawal_is_due_spares_no_withdrawal() {
        after(notice.decide(fall(day(5, 30), CALENDAR), told(day(5, 30))));
        after(notice.decide(new EndWindow(LISTING), told(OVER)));

        assertThat(after(notice.decide(new WithdrawNotice(LISTING, OFFICE), on(day(6, 4), TOWN))))
                .isEqualTo(new NoticeWithdrawn("U-1", "listing", OFFICE.name(), OFFICE.reason(), OFFICE.document()));
        assertThat(notice.decide(new CheckWithdrawal(LISTING, CALENDAR), told(day(6, 5))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-04, 0", "2024-06-05, 1"})
    void nor_is_the_breach_spared_when_nobody_withdraws_it(LocalDate today, int breaches) {
        after(notice.decide(fall(day(5, 30), CALENDAR), told(day(5, 30))));
        after(notice.decide(new EndWindow(LISTING), told(OVER)));

        assertThat(notice.decide(new CheckWithdrawal(LISTING, CALENDAR), told(today)))
                .hasSize(breaches)
                .allMatch(NoticeWithdrawalClockBreached.class::isInstance);
    }

    @Test
    void a_notice_that_has_ended_in_peace_is_not_withdrawn() {
        after(notice.decide(new EndWindow(LISTING), told(OVER)));
        assertThat(notice.decide(fall(day(6, 3), CALENDAR), told(day(6, 3)))).isEmpty();

        assertThatThrownBy(() -> notice.decide(new WithdrawNotice(LISTING, OFFICE), on(day(6, 4), TOWN)))
                .isInstanceOfSatisfying(
                        NoticeRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(new Reason.WindowHasEnded("U-1:listing", OVER)));
    }

    @Test
    void a_correction_brings_back_neither_what_has_ended_nor_what_was_withdrawn() {
        var shown = notice;
        var correction = corrected(listing(known(5, 1), inPlaceOf(3, listed(5, 2025))));
        after(notice.decide(new EndWindow(LISTING), told(OVER)));
        assertThat(notice.decide(correction, told(day(6, 10)))).isEmpty();

        notice = shown;
        after(notice.decide(new WithdrawNotice(LISTING, OFFICE), on(day(5, 2), TOWN)));
        assertThat(notice.decide(correction, told(day(5, 10)))).isEmpty();
    }

    @Test
    void nor_does_the_corrected_fact_when_something_else_is_news() {
        after(notice.decide(new EndWindow(LISTING), told(OVER)));

        assertThat(notice.decide(listing(known(8, 1), inPlaceOf(3, listed(5, 2025))), told(day(6, 10))))
                .isEmpty();
        assertThat(after(notice.decide(listing(known(9, 1), listed(9, 2025)), told(day(6, 10)))))
                .isInstanceOf(NoticePublished.class);
    }

    @Test
    void a_provisional_last_day_is_reckoned_again_when_the_calendar_is_published_and_never_after_that() {
        var nothing = new WorkingCalendar(List.of());
        assertThat(after(notice.decide(fall(day(4, 30), nothing), told(day(4, 30)))))
                .as("Wednesday to Friday, for weekdays are all that is known")
                .isEqualTo(new NoticeWithdrawalBecameDue("U-1", "listing", "voided", day(5, 3), true, day(4, 30)));
        assertThat(notice.decide(new CheckWithdrawal(LISTING, nothing), told(day(5, 20))))
                .as("nothing comes of it before it is confirmed")
                .isEmpty();

        // 1 to 5 May off, Saturday 11 May worked: the 6th, 7th, 8th
        var confirmed = notice.decide(new CheckWithdrawal(LISTING, CALENDAR), told(day(5, 8)));
        assertThat(after(confirmed))
                .isEqualTo(new NoticeWithdrawalBecameDue("U-1", "listing", "voided", day(5, 8), false, day(4, 30)));

        var later = CALENDAR.with(
                new PublishedYear(2024, day(5, 7), "示例", Set.of(day(5, 6), day(5, 7), day(5, 8)), Set.of()));
        assertThat(notice.decide(new CheckWithdrawal(LISTING, later), told(day(5, 8))))
                .isEmpty();
        assertThat(after(notice.decide(new CheckWithdrawal(LISTING, later), told(day(5, 9)))))
                .isEqualTo(new NoticeWithdrawalClockBreached("U-1", "listing", day(5, 8)));
    }

    @Test
    void what_is_told_by_one_who_knows_less_of_a_key_changes_nothing_of_it() {
        after(notice.decide(describe(RENAMED, known(3, 2)), told(day(4, 2))));

        assertThat(notice.decide(describe(KILN, known(3, 1)), told(day(4, 3)))).isEmpty();
        assertThat(notice.decide(listing(known(2, 1), listed(2, 2023)), told(day(4, 3))))
                .isEmpty();
        assertThat(notice.decide(new LetGroundFall(LISTING, 2, "voided", day(4, 2), CALENDAR), told(day(4, 3))))
                .isEmpty();
    }

    @Test
    void unit_and_enterprise_are_each_taken_from_the_later_message_of_their_own_key() {
        after(notice.decide(describe(RENAMED, known(3, 2)), told(day(4, 2))));
        var bigger = new ShownUnit(
                "U-1",
                KILN.enterprise(),
                KILN.township(),
                KILN.industry(),
                KILN.equipment(),
                new ShownUnit.Capacity(new BigDecimal("9.9"), "10kt/a"),
                KILN.basis());

        assertThat(after(notice.decide(describe(bigger, known(4, 1)), told(day(4, 3)))))
                .isInstanceOfSatisfying(NoticeChanged.class, changed -> {
                    assertThat(changed.content().unit()).isEqualTo(bigger.of(RENAMED.enterprise()));
                    assertThat(changed.content().known()).isEqualTo(known(4, 2));
                });
    }

    @Test
    void whose_unit_it_is_the_unit_says_however_little_is_known_of_the_other_enterprise() {
        after(notice.decide(describe(RENAMED, known(3, 7)), told(day(4, 2))));
        var other = new Known(4, "E-2", 1);

        assertThat(after(notice.decide(
                        new DescribeUnit(LISTING, unit("示例铸造厂（虚构）"), other, Change.NEW_FACT), told(day(4, 3)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(
                                        changed.content().unit().enterprise().name())
                                .isEqualTo("示例铸造厂（虚构）"));
    }

    @Test
    void a_kind_switched_off_takes_its_notices_down_and_switched_on_shows_them_for_the_rest_of_their_window() {
        assertThat(after(notice.decide(new SwitchOff(LISTING), told(day(4, 10)))))
                .isEqualTo(new NoticeWindowEnded("U-1", "listing", day(4, 10)));
        assertThat(notice.decide(new SwitchOff(LISTING), told(day(4, 11)))).isEmpty();
        assertThat(notice.decide(describe(RENAMED, known(3, 2)), told(day(4, 12))))
                .isEmpty();

        var on = knowing(known(3, 2), show(LISTING, RENAMED, listed(3, 2024), SIXTY_DAYS));
        assertThat(after(notice.decide(on, told(day(5, 1))))).isInstanceOfSatisfying(NoticeChanged.class, changed -> {
            assertThat(changed.window()).isEqualTo(new Window(SHOWN_FROM, OVER));
            assertThat(changed.content().unit()).isEqualTo(RENAMED);
        });
    }

    @Test
    void a_kind_switched_on_after_the_window_was_over_shows_nothing_old() {
        after(notice.decide(new SwitchOff(LISTING), told(day(4, 10))));

        assertThat(notice.decide(listing(known(3, 1), listed(3, 2024)), told(OVER)))
                .isEmpty();
    }

    private static LetGroundFall fall(LocalDate on, WorkingCalendar calendar) {
        return new LetGroundFall(LISTING, 4, "voided", on, calendar);
    }

    private static ShowFact listing(Known known, Announcement announcement) {
        return knowing(known, show(LISTING, KILN, announcement, SIXTY_DAYS));
    }

    private static Announcement inPlaceOf(long place, Announcement announcement) {
        return announcement.inPlaceOf(place);
    }

    private static DescribeUnit describe(ShownUnit unit, Known known) {
        return new DescribeUnit(LISTING, unit, known, Change.NEW_FACT);
    }
}
