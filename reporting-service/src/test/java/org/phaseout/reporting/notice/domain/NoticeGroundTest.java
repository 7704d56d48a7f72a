package org.phaseout.reporting.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.notice.domain.Said.LISTING;
import static org.phaseout.reporting.notice.domain.Said.OFFICE;
import static org.phaseout.reporting.notice.domain.Said.TOWN;
import static org.phaseout.reporting.notice.domain.Said.day;
import static org.phaseout.reporting.notice.domain.Said.knowing;
import static org.phaseout.reporting.notice.domain.Said.known;
import static org.phaseout.reporting.notice.domain.Said.listed;
import static org.phaseout.reporting.notice.domain.Said.on;
import static org.phaseout.reporting.notice.domain.Said.show;
import static org.phaseout.reporting.notice.domain.Said.told;
import static org.phaseout.reporting.notice.domain.Said.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;

/** E6a: what becomes of a notice whose ground falls. */
class NoticeGroundTest extends OneNotice {

    private static final WorkingCalendar PUBLISHED_YEARS = StateCouncil.notices();
    private static final WorkingCalendar NOTHING_PUBLISHED = new WorkingCalendar(List.of());
    private static final LetGroundFall FALL = new LetGroundFall(LISTING, 9, "voided", day(6, 3), PUBLISHED_YEARS);
    private static final CheckWithdrawal CHECK = new CheckWithdrawal(LISTING, PUBLISHED_YEARS);

    @Test
    void a_fallen_ground_starts_the_three_days_once() {
        published();

        assertThat(after(notice.decide(FALL, told(day(6, 3)))))
                .isEqualTo(new NoticeWithdrawalBecameDue("U-1", "listing", "voided", day(6, 6), false, day(6, 3)));
        assertThat(notice.decide(FALL, told(day(6, 4)))).isEmpty();
    }

    /** U12: a finding of unlawfulness that was told wrongly never touched the fact that is shown. */
    @ParameterizedTest
    @CsvSource({"found-unlawful, true", "annulled, false"})
    void a_ground_stands_again_when_that_by_which_it_fell_was_told_wrongly(String fellBy, boolean stands) {
        published();
        after(notice.decide(new LetGroundFall(LISTING, 9, fellBy, day(6, 3), PUBLISHED_YEARS), told(day(6, 3))));
        var wrong = Change.clerical("示例局", "示例：误报");
        var events = notice.decide(new LetGroundStand(LISTING, "found-unlawful", wrong));

        assertThat(events).hasSize(stands ? 1 : 0);
        events.forEach(this::evolve);
        assertThat(notice.decide(CHECK, told(day(6, 7)))).as("breaches").hasSize(stands ? 0 : 1);
        assertThat(notice.decide(new LetGroundStand(LISTING, "found-unlawful", wrong)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-06, false, false", "2024-06-07, false, true", "2024-06-07, true, false"})
    void a_notice_not_withdrawn_in_time_is_a_breach_once_and_never_of_a_provisional_day(
            LocalDate day, boolean provisional, boolean breached) {
        published();
        var calendar = provisional ? NOTHING_PUBLISHED : PUBLISHED_YEARS;
        var check = new CheckWithdrawal(LISTING, calendar);
        after(notice.decide(new LetGroundFall(LISTING, 9, "voided", day(6, 3), calendar), told(day(6, 3))));
        var events = notice.decide(check, told(day));

        assertThat(events)
                .isEqualTo(
                        breached ? List.of(new NoticeWithdrawalClockBreached("U-1", "listing", day(6, 6))) : List.of());
        events.forEach(this::evolve);
        assertThat(breached && !notice.decide(check, told(day)).isEmpty()).isFalse();
    }

    @Test
    void a_notice_withdrawn_in_time_is_no_breach() {
        published();
        after(notice.decide(FALL, told(day(6, 3))));
        assertThat(after(notice.decide(new WithdrawNotice(LISTING, OFFICE), on(day(6, 6), TOWN))))
                .isEqualTo(new NoticeWithdrawn("U-1", "listing", OFFICE.name(), OFFICE.reason(), OFFICE.document()));

        assertThat(notice.decide(CHECK, told(day(6, 7)))).isEmpty();
    }

    @Test
    void another_standing_fact_mends_a_fallen_ground_and_a_new_name_does_not() {
        published();
        after(notice.decide(FALL, told(day(6, 3))));
        after(notice.decide(
                new DescribeUnit(LISTING, unit("示例新厂（虚构）"), known(3, 2), Change.NEW_FACT), told(day(6, 4))));
        assertThat(notice.decide(CHECK, told(day(6, 7)))).hasSize(1);

        var standing = knowing(known(9, 2), show(LISTING, KILN, listed(9, 2024), YEAR));
        after(notice.decide(standing, told(day(6, 5))));
        assertThat(notice.decide(CHECK, told(day(6, 7)))).isEmpty();
    }
}
