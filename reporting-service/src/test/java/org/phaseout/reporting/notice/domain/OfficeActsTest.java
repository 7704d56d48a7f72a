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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.Words;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;

/** N3: what offices correct and withdraw, and what they may not. */
class OfficeActsTest extends OneNotice {

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
