package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.HolidayCalendarPublished;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** E7: the three working days of a withdrawal, by the calendar as enforcement-service tells it. 2040 is invented. */
class NoticeHolidaysTest extends ServiceTest {

    private static final Life UNIT = Life.of("u-1");
    /** Thursday 2 February 2040. */
    private static final LocalDate FELL = LocalDate.of(2040, 2, 2);

    @Autowired
    private Notices notices;

    @Autowired
    private List<InboxHandler<EnforcementMessage>> readers;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void listed_and_no_calendar_known() {
        transaction.executeWithoutResult(_ -> readers.forEach(InboxHandler::reset));
        tell(UNIT.identified(1, "8.8"));
        tell(UNIT.listed(2, 2026));
    }

    @Test
    void the_last_day_is_provisional_until_the_year_is_published_and_stands_from_then_on() {
        tell(Life.on(FELL, UNIT.voided(3, 2, "unit-listed")));
        assertThat(fallen()).isEqualTo(new Fallen("voided", LocalDate.of(2040, 2, 7), true));

        // Friday 3 to Tuesday 7 off, Saturday 11 worked: the 8th, 9th, 10th
        publish(1, "2023-11-01", days(3, 4, 5, 6, 7), days(11));
        assertThat(fallen()).isEqualTo(new Fallen("voided", LocalDate.of(2040, 2, 10), false));

        publish(2, "2023-12-01", days(3, 4, 5, 6, 7, 8, 9, 10), days());
        assertThat(fallen())
                .as("a later notice on the year changes no deadline")
                .isEqualTo(new Fallen("voided", LocalDate.of(2040, 2, 10), false));
    }

    @Test
    void what_was_published_before_the_ground_fell_decides_at_once() {
        publish(1, "2023-11-01", days(3, 4, 5, 6, 7), days(11));
        publish(2, "2023-12-01", days(3, 4, 5, 6, 7, 8, 9, 10), days(11));
        tell(Life.on(FELL, UNIT.voided(3, 2, "unit-listed")));

        assertThat(fallen()).isEqualTo(new Fallen("voided", LocalDate.of(2040, 2, 14), false));
    }

    @Test
    void what_is_not_yet_published_on_the_day_is_not_known() {
        publish(1, "2039-11-01", days(3, 4, 5, 6, 7), days(11));
        tell(Life.on(FELL, UNIT.voided(3, 2, "unit-listed")));

        assertThat(fallen()).isEqualTo(new Fallen("voided", LocalDate.of(2040, 2, 7), true));
    }

    private @Nullable Fallen fallen() {
        return notices.of("u-1").orElseThrow().notices().stream()
                .filter(entry -> entry.kind() == NoticeKind.LISTING)
                .map(NoticeEntry::fallen)
                .findFirst()
                .orElse(null);
    }

    private static List<LocalDate> days(int... ofFebruary) {
        return Arrays.stream(ofFebruary)
                .mapToObj(day -> LocalDate.of(2040, 2, day))
                .toList();
    }

    private void publish(long version, String on, List<LocalDate> off, List<LocalDate> worked) {
        var published =
                new HolidayCalendarPublished(2040, LocalDate.parse(on), "示例〔2039〕" + version + "号", off, worked);
        var header = new MessageHeader(
                new UUID(2040, version),
                "phaseout.rules.holiday-calendar-published.v1",
                "/enforcement-service",
                "holidays-2040",
                DISTRICT,
                version,
                version,
                LocalDate.parse(on),
                Told.RECORDED,
                "administrator",
                null);
        readers.forEach(reader -> transaction.executeWithoutResult(_ -> reader.on(new Message<>(published, header))));
        awaitFollowers();
    }
}
