package org.phaseout.reporting.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.notice.domain.Said.LISTING;
import static org.phaseout.reporting.notice.domain.Said.OFFICE;
import static org.phaseout.reporting.notice.domain.Said.SEALING;
import static org.phaseout.reporting.notice.domain.Said.TOWN;
import static org.phaseout.reporting.notice.domain.Said.corrected;
import static org.phaseout.reporting.notice.domain.Said.day;
import static org.phaseout.reporting.notice.domain.Said.knowing;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.Words;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;

class NoticeTest {

    private static final Period YEAR = Period.ofYears(1);
    private static final LocalDate PUBLISHED = day(3, 6);
    private static final ShownUnit KILN = unit("示例水泥厂（虚构）");
    private static final WorkingCalendar PUBLISHED_YEARS = StateCouncil.notices();
    private static final WorkingCalendar NOTHING_PUBLISHED = new WorkingCalendar(List.of());
    private static final LetGroundFall FALL = new LetGroundFall(LISTING, 9, "voided", day(6, 3), PUBLISHED_YEARS);
    private static final CheckWithdrawal CHECK = new CheckWithdrawal(LISTING, PUBLISHED_YEARS);

    private Notice notice = new Notice.Unpublished();

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

    @Test
    void a_correction_of_words_outlives_the_wrong_words() {
        published();
        assertThat(after(notice.decide(name("示例水泥有限公司（虚构）"), on(day(4, 1), TOWN))))
                .isInstanceOfSatisfying(NoticeCorrected.class, corrected -> {
                    assertThat(corrected.words())
                            .containsExactly(new Wording("enterprise-name", "示例水泥厂（虚构）", "示例水泥有限公司（虚构）"));
                    assertThat(corrected.content().unit().enterprise().name()).isEqualTo("示例水泥有限公司（虚构）");
                });

        assertThat(after(notice.decide(show(LISTING, KILN, listed(9, 2025), YEAR), told(day(12, 20)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(
                                        changed.content().unit().enterprise().name())
                                .isEqualTo("示例水泥有限公司（虚构）"));
        assertThat(after(notice.decide(
                        new DescribeUnit(LISTING, unit("示例新厂（虚构）"), known(3, 2), Change.NEW_FACT), told(day(12, 21)))))
                .isInstanceOfSatisfying(
                        NoticeChanged.class,
                        changed -> assertThat(
                                        changed.content().unit().enterprise().name())
                                .isEqualTo("示例新厂（虚构）"));
    }

    @Test
    void the_address_of_the_official_notice_can_be_put_right_where_there_is_one() {
        after(notice.decide(show(SEALING, KILN, sealed(4), null), told(PUBLISHED)));
        var address = new CorrectNotice(
                SEALING, List.of(new Words(Wording.Field.OFFICIAL_ADDRESS, "https://example.invalid/2")), OFFICE);
        assertThat(after(notice.decide(address, on(day(4, 1), TOWN))))
                .isInstanceOfSatisfying(
                        NoticeCorrected.class,
                        corrected -> assertThat(
                                        corrected.content().announcement().address())
                                .isEqualTo("https://example.invalid/2"));
    }

    @Test
    void a_listing_has_no_official_address_to_correct() {
        published();
        var address = new CorrectNotice(
                LISTING, List.of(new Words(Wording.Field.OFFICIAL_ADDRESS, "https://example.invalid/2")), OFFICE);

        assertThat(refusal(address, on(day(4, 1), TOWN)))
                .isEqualTo(new Reason.NothingSaidThere("U-1:listing", "official-address"));
        assertThat(refusal(name("示例水泥厂（虚构）"), on(day(4, 1), TOWN)))
                .isEqualTo(new Reason.SaysSoAlready("enterprise-name", "示例水泥厂（虚构）"));
    }

    @ParameterizedTest
    @CsvSource({
        "township:350504100, township:350504100, true",
        "township:350504100, township:350504101, false",
        "township:350504100, industry, false",
        "industry, industry, true",
        "industry, government, false",
        "policy, government, true",
        "policy, industry, true",
        "policy, township:350504100, false"
    })
    void only_the_office_whose_entry_it_is_withdraws_it(String entrys, String by, boolean may) {
        var source = new Announcement.Source("listed", 3, entrys, day(3, 4), day(3, 6), null);
        after(notice.decide(show(LISTING, KILN, Announcement.of(source), YEAR), told(PUBLISHED)));

        assertThat(refusal(new WithdrawNotice(LISTING, OFFICE), on(day(4, 1), by)))
                .isEqualTo(may ? null : new Reason.NotYourEntry("U-1:listing", by));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-05, false", "2024-03-06, true"})
    void nothing_is_withdrawn_before_it_was_published(LocalDate day, boolean may) {
        published();

        assertThat(refusal(new WithdrawNotice(LISTING, OFFICE), on(day, TOWN)))
                .isEqualTo(may ? null : new Reason.BeforePublication(day, PUBLISHED));
    }

    @Test
    void what_is_gone_is_neither_withdrawn_nor_corrected() {
        published();
        var ended = notice;
        after(notice.decide(new WithdrawNotice(LISTING, OFFICE), on(day(4, 1), TOWN)));
        assertThat(refusal(name("示例"), on(day(4, 2), TOWN))).isEqualTo(new Reason.AlreadyWithdrawn("U-1:listing"));

        notice = ended;
        after(notice.decide(new EndWindow(LISTING), told(LocalDate.of(2025, 3, 6))));
        assertThat(refusal(new WithdrawNotice(LISTING, OFFICE), on(LocalDate.of(2025, 4, 1), TOWN)))
                .isEqualTo(new Reason.WindowHasEnded("U-1:listing", LocalDate.of(2025, 3, 6)));
    }

    private static CorrectNotice name(String right) {
        return new CorrectNotice(LISTING, List.of(new Words(Wording.Field.ENTERPRISE_NAME, right)), OFFICE);
    }

    private void published() {
        after(notice.decide(show(LISTING, KILN, listed(3, 2024), YEAR), told(PUBLISHED)));
    }

    private NoticeEvent after(List<NoticeEvent> events) {
        assertThat(events).hasSize(1);
        events.forEach(this::evolve);
        return events.getFirst();
    }

    private void evolve(NoticeEvent event) {
        notice = notice.evolve(event);
    }

    private @Nullable Reason refusal(WithdrawNotice command, Act act) {
        return refusal(() -> notice.decide(command, act));
    }

    private @Nullable Reason refusal(CorrectNotice command, Act act) {
        return refusal(() -> notice.decide(command, act));
    }

    private static @Nullable Reason refusal(Runnable decision) {
        try {
            decision.run();
            return null;
        } catch (NoticeRefused refused) {
            return refused.reason();
        }
    }
}
