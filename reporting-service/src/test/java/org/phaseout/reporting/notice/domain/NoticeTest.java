package org.phaseout.reporting.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.notice.domain.Said.LISTING;
import static org.phaseout.reporting.notice.domain.Said.OFFICE;
import static org.phaseout.reporting.notice.domain.Said.SEALING;
import static org.phaseout.reporting.notice.domain.Said.TOWN;
import static org.phaseout.reporting.notice.domain.Said.corrected;
import static org.phaseout.reporting.notice.domain.Said.day;
import static org.phaseout.reporting.notice.domain.Said.known;
import static org.phaseout.reporting.notice.domain.Said.listed;
import static org.phaseout.reporting.notice.domain.Said.on;
import static org.phaseout.reporting.notice.domain.Said.sealed;
import static org.phaseout.reporting.notice.domain.Said.show;
import static org.phaseout.reporting.notice.domain.Said.told;
import static org.phaseout.reporting.notice.domain.Said.unit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;

/** N2: what publishes a notice, changes it and ends it. */
class NoticeTest extends OneNotice {

    @Test
    void the_first_fact_publishes_for_the_window_of_its_kind() {
        var event = after(notice.decide(show(LISTING, KILN, listed(3, 2024), YEAR), told(PUBLISHED)));

        assertThat(event)
                .isEqualTo(new NoticePublished(
                        "listing",
                        new Content(KILN, listed(3, 2024), null),
                        new Window(PUBLISHED, LocalDate.of(2025, 3, 6))));
        assertThat(event.aggregateId()).isEqualTo("U-1:listing");
    }

    @Test
    void the_same_fact_told_again_changes_nothing() {
        published();

        assertThat(notice.decide(show(LISTING, KILN, listed(3, 2024), YEAR), told(day(4, 1))))
                .isEmpty();
    }

    @Test
    void a_newer_fact_changes_the_notice_and_gives_it_its_whole_window_again() {
        published();

        assertThat(after(notice.decide(show(LISTING, KILN, listed(9, 2025), YEAR), told(day(12, 20)))))
                .isInstanceOfSatisfying(NoticeChanged.class, changed -> {
                    assertThat(changed.change()).isEqualTo("new-fact");
                    assertThat(changed.office()).isNull();
                    assertThat(changed.window()).isEqualTo(new Window(PUBLISHED, LocalDate.of(2025, 12, 20)));
                });
    }

    @Test
    void a_correction_says_so_with_office_and_reason_and_does_not_prolong_the_window() {
        published();

        assertThat(after(notice.decide(corrected(show(LISTING, KILN, listed(5, 2025), YEAR)), told(day(12, 20)))))
                .isInstanceOfSatisfying(NoticeChanged.class, changed -> {
                    assertThat(changed.change()).isEqualTo("clerical-correction");
                    assertThat(changed.office()).isEqualTo("示例镇（虚构）");
                    assertThat(changed.reason()).isEqualTo("示例：年度有误");
                    assertThat(changed.window().until()).isEqualTo(LocalDate.of(2025, 3, 6));
                });
    }

    @Test
    void a_sealing_notice_has_no_end_while_the_line_is_sealed_and_one_from_then_on() {
        after(notice.decide(show(SEALING, KILN, sealed(4), null), told(PUBLISHED)));
        assertThat(notice.decide(new EndWindow(SEALING), told(LocalDate.of(2030, 1, 1))))
                .isEmpty();

        assertThat(after(notice.decide(show(SEALING, KILN, sealed(4), Period.ofDays(60)), told(day(9, 1)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(changed.window()).isEqualTo(new Window(PUBLISHED, day(10, 31))));
        assertThat(after(notice.decide(show(SEALING, KILN, sealed(4), null), told(day(9, 2)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(changed.window().until()).isNull());
    }

    @Test
    void a_rename_changes_the_name_and_keeps_the_former_one() {
        published();
        var renamed = unit("示例新材料厂（虚构）", "示例水泥厂（虚构）");

        assertThat(after(notice.decide(
                        new DescribeUnit(LISTING, renamed, known(3, 2), Change.NEW_FACT), told(day(4, 1)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(changed.content().unit().enterprise())
                                .isEqualTo(renamed.enterprise()));
        assertThat(notice.decide(new DescribeUnit(LISTING, renamed, known(3, 2), Change.NEW_FACT), told(day(4, 2))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-05, false", "2025-03-06, true", "2025-03-07, true"})
    void a_window_ends_when_its_last_day_has_passed_and_once(LocalDate day, boolean ended) {
        published();
        var events = notice.decide(new EndWindow(LISTING), told(day));

        assertThat(events)
                .isEqualTo(
                        ended ? List.of(new NoticeWindowEnded("U-1", "listing", LocalDate.of(2025, 3, 6))) : List.of());
        events.forEach(this::evolve);
        assertThat(ended && !notice.decide(new EndWindow(LISTING), told(day)).isEmpty())
                .isFalse();
    }

    @Test
    void what_has_ended_or_was_withdrawn_comes_back_with_a_newer_fact_only() {
        published();
        after(notice.decide(new EndWindow(LISTING), told(LocalDate.of(2025, 3, 6))));
        assertThat(notice.decide(show(LISTING, KILN, listed(3, 2024), YEAR), told(LocalDate.of(2025, 4, 1))))
                .isEmpty();

        assertThat(after(notice.decide(show(LISTING, KILN, listed(4, 2025), YEAR), told(LocalDate.of(2025, 4, 1)))))
                .isInstanceOf(NoticePublished.class);
        after(notice.decide(new WithdrawNotice(LISTING, OFFICE), on(LocalDate.of(2025, 4, 2), TOWN)));
        assertThat(notice.decide(show(LISTING, KILN, listed(4, 2025), YEAR), told(LocalDate.of(2025, 4, 3))))
                .isEmpty();
        assertThat(after(notice.decide(show(LISTING, KILN, listed(5, 2025), YEAR), told(LocalDate.of(2025, 4, 3)))))
                .isInstanceOf(NoticePublished.class);
    }
}
