package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.NoticePage;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticeViewTest extends ServiceTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 5);

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_identified_unit_is_public_from_the_day_in_china_on_which_it_was_recorded() {
        tell(unit("u-1").message());

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.window().from()).isEqualTo(PUBLISHED);
            assertThat(entry.window().until()).isEqualTo(LocalDate.of(2027, 3, 5));
            assertThat(entry.latest().occurredOn()).isEqualTo(Told.OCCURRED);
            assertThat(entry.enterprise().uscc()).isEqualTo(Told.USCC);
        });
    }

    @Test
    void the_same_message_twice_has_one_effect() {
        tell(unit("u-1").message());
        tell(unit("u-1").message());

        assertThat(all()).hasSize(1);
        assertThat(notices.timeline(DISTRICT, "u-1")).hasSize(1);
    }

    @Test
    void an_older_version_after_a_newer_one_is_ignored() {
        tell(unit("u-1").version(2).makes("30", "10kt/a").message());
        tell(unit("u-1").version(1).message());

        assertThat(all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.capacity().quantity()).isEqualByComparingTo("30"));
        assertThat(notices.timeline(DISTRICT, "u-1")).hasSize(1);
    }

    @Test
    void a_newer_version_replaces_the_entry_and_lengthens_the_timeline() {
        tell(unit("u-1").message());
        tell(unit("u-1").version(2).in(Told.MAJIA).message());

        assertThat(all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.enterprise().township()).isEqualTo(Told.MAJIA));
        assertThat(notices.timeline(DISTRICT, "u-1")).hasSize(2);
    }

    @Test
    void an_enterprise_alone_is_no_notice_and_may_come_after_its_unit() {
        tell(unit("u-1").message());
        tell(unit("u-1").enterpriseMessage());

        assertThat(all()).hasSize(1);
    }

    @Test
    void an_entry_is_gone_on_the_day_its_window_ends() {
        tell(unit("u-1").message());

        assertThat(list(PUBLISHED.plusYears(1).minusDays(1), null, null)).hasSize(1);
        assertThat(list(PUBLISHED.plusYears(1), null, null)).isEmpty();
        assertThat(notices.of(DISTRICT, "u-1", PUBLISHED.plusYears(1))).isEmpty();
    }

    @Test
    void notices_are_found_by_part_of_a_name_by_uscc_and_by_township() {
        tell(unit("u-1").by("示例水泥有限公司").message());
        tell(unit("u-2").by("示例100%铸造厂").in(Told.MAJIA).message());

        assertThat(list(PUBLISHED, null, "水泥")).extracting(NoticeEntry::unitId).containsExactly("u-1");
        assertThat(list(PUBLISHED, null, "0%铸")).extracting(NoticeEntry::unitId).containsExactly("u-2");
        assertThat(list(PUBLISHED, null, "%")).extracting(NoticeEntry::unitId).containsExactly("u-2");
        assertThat(list(PUBLISHED, null, Told.USCC.toLowerCase(java.util.Locale.ROOT)))
                .hasSize(2);
        assertThat(list(PUBLISHED, Told.MAJIA, null))
                .extracting(NoticeEntry::unitId)
                .containsExactly("u-2");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 1; i <= 7; i++) {
            tell(unit("u-" + i).message());
        }
        NoticePage first = page(null);
        NoticePage second = page(first.next());
        NoticePage third = page(second.next());

        assertThat(List.of(first, second, third))
                .flatExtracting(NoticePage::entries)
                .extracting(NoticeEntry::unitId)
                .containsExactly("u-7", "u-6", "u-5", "u-4", "u-3", "u-2", "u-1");
        assertThat(first.matching()).isEqualTo(7);
        assertThat(third.next()).isNull();
    }

    @Test
    void the_tables_have_no_room_for_what_may_not_go_out() {
        tell(unit("u-1").message());

        var stored = jdbc.sql(
                        "select e::text || c::text from notice_entry e join notice_change c using (district, unit_id)")
                .query(String.class)
                .single();
        assertThat(stored).contains("Φ2.2×7m").doesNotContain("不公开");
        assertThat(Arrays.stream(NoticeEntry.Equipment.class.getRecordComponents())
                        .map(part -> part.getName()))
                .containsExactly("kind", "model", "count");
    }

    private List<NoticeEntry> all() {
        return list(PUBLISHED, null, null);
    }

    private List<NoticeEntry> list(LocalDate today, @Nullable String township, @Nullable String words) {
        return notices.list(new NoticeFilter(DISTRICT, today, township, words, null), 100)
                .entries();
    }

    private NoticePage page(@Nullable NoticeCursor from) {
        var place = from == null ? null : NoticeCursor.of(from.token()).orElseThrow();
        return notices.list(new NoticeFilter(DISTRICT, PUBLISHED, null, null, place), 3);
    }
}
