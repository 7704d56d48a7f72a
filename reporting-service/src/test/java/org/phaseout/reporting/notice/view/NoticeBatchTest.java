package org.phaseout.reporting.notice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.domain.Said;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.domain.Window;

/** The notices of a batch are read and written together, and stand as if their facts had come one by one. */
class NoticeBatchTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("reporting");
    private static final String KIND = "sealing";
    private static final LocalDate DAY = Said.day(3, 6);
    private static final Window WINDOW = new Window(DAY, null);

    private final NoticeView view =
            new NoticeView(new NoticeTable(DATABASE.jdbc(), DATABASE.rows(), MessageJson.mapper()));
    private final List<Recorded<Fact>> told = new ArrayList<>();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        view.reset();
    }

    @Test
    void five_hundred_facts_of_two_hundred_and_fifty_notices_take_three_statements() {
        for (int i = 0; i < 250; i++) {
            tell(published("u-" + i, "示例一厂"));
            tell(changed("u-" + i, "示例二厂", 3));
        }

        assertThat(DATABASE.statementsOf(() -> view.apply(told))).isEqualTo(3);
        assertThat(lines()).hasSize(250).allMatch(line -> line.contains(" shown 示例二厂 "));
        assertThat(notes()).hasSize(500);
    }

    @Test
    void a_batch_without_notices_takes_none() {
        assertThat(DATABASE.statementsOf(() -> view.apply(told))).isZero();
    }

    @Test
    void of_a_notice_that_falls_and_is_described_anew_in_one_batch_the_ground_is_fallen_still() {
        tell(published("u", "示例一厂"));
        tell(due("u"));
        tell(changed("u", "示例二厂", 3));
        DATABASE.statementsOf(() -> view.apply(told));
        assertThat(lines()).singleElement().asString().contains(" ground-fallen 示例二厂 ", "\"outcome\": \"voided\"");

        told.clear();
        tell(4, changed("u", "示例二厂", 5));
        DATABASE.statementsOf(() -> view.apply(told));
        assertThat(lines()).singleElement().asString().contains(" shown 示例二厂 ").doesNotContain("voided");
    }

    @Test
    void what_is_published_and_withdrawn_within_one_batch_says_nothing_and_stays_on_its_ground() {
        tell(published("u", "示例一厂"));
        tell(due("u"));
        tell(withdrawn("u"));

        DATABASE.statementsOf(() -> view.apply(told));

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("u:sealing withdrawn - 350504100 2017-3011 2024-03-06 3 ")
                .doesNotContain("示例一厂");
        assertThat(notes()).containsExactly("1 u:sealing new-fact", "3 u:sealing legal-withdrawal");
    }

    @Test
    void a_fact_of_a_notice_that_is_not_there_makes_none() {
        tell(withdrawn("u"));

        DATABASE.statementsOf(() -> view.apply(told));

        assertThat(lines()).isEmpty();
    }

    @RepeatedTest(5)
    void it_does_not_matter_how_the_facts_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < 4; i++) {
            tell(published("u-" + i, "示例厂"));
        }
        for (int i = 0; i < 60; i++) {
            tell(anything("u-" + random.nextInt(4), random));
        }
        told.forEach(one -> view.apply(List.of(one)));
        var oneByOne = List.of(lines(), notes());

        view.reset();
        for (int from = 0; from < told.size(); ) {
            int to = Math.min(told.size(), from + 1 + random.nextInt(20));
            view.apply(told.subList(from, to));
            from = to;
        }

        assertThat(lines()).hasSize(4);
        assertThat(List.of(lines(), notes())).isEqualTo(oneByOne);
    }

    private static NoticeEvent anything(String unit, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> published(unit, "示例厂" + random.nextInt(3));
            case 1, 2 -> changed(unit, "示例厂" + random.nextInt(3), 3 + random.nextInt(2));
            case 3 ->
                new NoticeCorrected(KIND, "示例镇", "示例：有误", "示例〔2024〕3号", List.of(), content(unit, "示例改厂", 3), WINDOW);
            case 4 -> due(unit);
            case 5 -> random.nextBoolean() ? withdrawn(unit) : new NoticeWithdrawalClockBreached(unit, KIND, DAY);
            default -> new NoticeWindowEnded(unit, KIND, DAY);
        };
    }

    private void tell(NoticeEvent fact) {
        tell(told.size() + 1, fact);
    }

    private void tell(long position, NoticeEvent fact) {
        told.add(new Recorded<>(
                fact,
                new UUID(0, position),
                position,
                fact.aggregateId(),
                position,
                "350504",
                DAY,
                Instant.parse("2024-03-06T01:02:03.456789Z"),
                new EventMetadata(Said.TOWN, null, null, null)));
    }

    private static NoticePublished published(String unit, String name) {
        return new NoticePublished(KIND, content(unit, name, 3), WINDOW);
    }

    private static NoticeChanged changed(String unit, String name, long version) {
        return new NoticeChanged(KIND, "new-fact", null, null, content(unit, name, version), WINDOW, null);
    }

    private static NoticeWithdrawalBecameDue due(String unit) {
        return new NoticeWithdrawalBecameDue(unit, KIND, "voided", Said.day(3, 11), false, DAY);
    }

    private static NoticeWithdrawn withdrawn(String unit) {
        return new NoticeWithdrawn(unit, KIND, "示例镇", "示例：依据已失效", "示例〔2024〕4号");
    }

    private static Content content(String unit, String name, long version) {
        var like = Said.unit(name);
        return new Content(
                new ShownUnit(
                        unit,
                        like.enterprise(),
                        like.township(),
                        like.industry(),
                        like.equipment(),
                        like.capacity(),
                        like.basis()),
                Announcement.of(Said.source("sealed", version)),
                null);
    }

    private static List<String> lines() {
        return DATABASE.jdbc().sql("""
                        select concat_ws(' ', notice_id, state, coalesce(names, '-'), township, industry, published_from,
                            position, uscc, until, recorded_at, document)
                        from notice_entry order by notice_id
                        """).query((row, _) -> row.getString(1)).list();
    }

    private static List<String> notes() {
        return DATABASE.jdbc().sql("""
                        select concat_ws(' ', position, notice_id, change_class)
                        from notice_change order by position
                        """).query((row, _) -> row.getString(1)).list();
    }
}
