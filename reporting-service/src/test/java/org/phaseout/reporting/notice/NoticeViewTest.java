package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.follow.Followers;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.NoticePage;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public sees of the messages, on a real PostgreSQL: who may see it, for how long, and how it is found. */
class NoticeViewTest extends ServiceTest {

    @Autowired
    private Notices notices;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Followers followers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_identified_unit_is_public_from_the_day_it_is_published() {
        tell(unit("u-1").message());

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(NoticeKind.SURVEY_RESULT);
            assertThat(entry.window())
                    .isEqualTo(new Window(clock.today(), clock.today().plusYears(1)));
            assertThat(entry.said().announcement().source().occurredOn()).isEqualTo(Told.OCCURRED);
            assertThat(entry.said().announcement().source().recordedOn())
                    .as("late in the evening in UTC is the next day in China")
                    .isEqualTo("2026-03-05");
            assertThat(entry.said().unit().enterprise().uscc()).isEqualTo(Told.USCC);
        });
    }

    @Test
    void the_same_message_twice_has_one_effect() {
        tell(unit("u-1").message());
        tell(unit("u-1").message());

        assertThat(all()).hasSize(1);
        assertThat(notices.of("u-1")).hasValueSatisfying(life -> {
            assertThat(life.changes()).hasSize(1);
            assertThat(life.timeline()).hasSize(1);
        });
    }

    @Test
    void an_older_version_after_a_newer_one_is_ignored() {
        tell(unit("u-1").version(2).makes("30", "10kt/a").message());
        tell(unit("u-1").version(1).message());

        assertThat(all())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.said().unit().capacity().quantity()).isEqualByComparingTo("30"));
    }

    @Test
    void an_enterprise_alone_is_no_notice_and_may_come_after_its_unit() {
        tell(unit("u-1").enterpriseMessage());
        tell(unit("u-2").message());
        tell(unit("u-2").enterpriseMessage());

        assertThat(all()).extracting(NoticeEntry::unitId).containsExactly("u-2");
    }

    @Test
    void a_notice_whose_last_day_has_passed_is_as_if_it_were_not_there_before_any_alarm_rings() {
        tell(unit("u-1").message());
        jdbc.sql("update notice_entry set until = ?")
                .param(clock.today().plusDays(1))
                .update();
        assertThat(all()).hasSize(1);

        jdbc.sql("update notice_entry set until = ?").param(clock.today()).update();
        assertThat(all()).isEmpty();
        assertThat(notices.of("u-1")).isEmpty();
    }

    /** Between the last day and the alarm the feed is the only place where it would still be read. */
    @Test
    void nor_does_the_feed_serve_what_it_said() {
        tell(unit("u-1").message());
        jdbc.sql("update notice_entry set until = ?").param(clock.today()).update();

        assertThat(notices.changedAfter(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(NoticeEntry.State.ENDED);
            assertThat(entry.content()).isNull();
        });
    }

    @Test
    void another_districts_notice_of_the_same_id_is_neither_read_nor_changed() {
        var life = Life.of("u-1");
        tell(life.identified(1, "8.8"));
        tell(life.closureDecided(2, "C-1"));
        jdbc.sql("""
                        insert into notice_entry
                        select (jsonb_populate_record(e, '{"district": "350505"}')).* from notice_entry e
                        """).update();
        tell(life.groundAnnulled(3, "C-1"));

        assertThat(jdbc.sql("""
                                select district || ' ' || notice_id || ' ' || state from notice_entry
                                order by district, notice_id
                                """).query(String.class).list())
                .containsExactly(
                        "350504 u-1:closure ground-fallen",
                        "350504 u-1:survey-result shown",
                        "350505 u-1:closure shown",
                        "350505 u-1:survey-result shown");
        assertThat(all()).hasSize(2);
        assertThat(notices.of("u-1").orElseThrow().notices()).hasSize(2);
    }

    @Test
    void notices_are_found_by_part_of_a_name_by_uscc_by_township_by_kind_and_by_industry() {
        tell(unit("u-1").by("示例水泥有限公司").message());
        tell(unit("u-2").by("示例100%铸造厂").in(Told.MAJIA).message());
        tell(Life.of("u-2").listed(2, 2026));

        assertThat(found("水泥")).containsExactly("u-1:survey-result");
        assertThat(found("0%铸")).containsExactly("u-2:survey-result", "u-2:listing");
        assertThat(found("%")).containsExactly("u-2:survey-result", "u-2:listing");
        assertThat(found(Told.USCC.toLowerCase(Locale.ROOT))).hasSize(3);
        assertThat(ids(new NoticeFilter(null, Told.MAJIA, null, null))).hasSize(2);
        assertThat(ids(new NoticeFilter(NoticeKind.LISTING, null, null, null))).containsExactly("u-2:listing");
        assertThat(ids(new NoticeFilter(null, null, "2017-3011", null))).hasSize(3);
        assertThat(ids(new NoticeFilter(null, null, "2017-3110", null))).isEmpty();
        assertThat(notices.industries()).containsExactly("2017-3011");
    }

    @Test
    void a_renamed_enterprise_is_shown_under_its_new_name_and_found_by_both_in_whatever_order_it_is_told() {
        var first = Life.of("u-1");
        tell(first.registered());
        tell(first.identified(1, "8.8"));
        tell(first.renamed());
        var second = Life.of("u-2");
        tell(second.registered());
        tell(second.renamed());
        tell(second.identified(1, "8.8"));

        assertThat(all())
                .extracting(entry -> entry.said().unit().enterprise())
                .containsOnly(new ShownUnit.Enterprise(Life.NEW_NAME, List.of(Life.NAME), Told.USCC));
        assertThat(found(Life.NAME)).containsExactly("u-2:survey-result", "u-1:survey-result");
        assertThat(found("新材料")).hasSize(2);
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
        tell(Life.of("u-1").sealed(2));
        tell(Life.of("u-1").closureDecided(3, "不公开的案号"));

        var stored = jdbc.sql("select string_agg(e::text, '') || (select string_agg(c::text, '') from notice_change c)"
                        + " || (select string_agg(k::text, '') from notice_known_unit k) from notice_entry e")
                .query(String.class)
                .single();
        assertThat(stored).contains("Φ2.2×7m").doesNotContain("不公开").doesNotContain("a".repeat(64));
        assertThat(Arrays.stream(ShownUnit.Equipment.class.getRecordComponents())
                        .map(part -> part.getName()))
                .containsExactly("kind", "model", "count");
    }

    @Test
    void the_view_can_be_thrown_away_and_read_again_from_the_ledger() {
        tell(unit("u-1").message());
        tell(Life.of("u-1").listed(2, 2026));
        tell(Life.of("u-1").closureDecided(3, "C-1"));
        tell(Life.of("u-1").groundAnnulled(4, "C-1"));
        var before = notices.of("u-1").orElseThrow();
        assertThat(before.notices()).hasSize(3);
        jdbc.sql("update notice_entry set township = 'wrong'").update();

        assertThat(followers.rebuild("notice-view")).isTrue();
        awaitFollowers();

        assertThat(notices.of("u-1")).contains(before);
        assertThat(ids(new NoticeFilter(null, Told.LUOXI, null, null))).hasSize(3);
    }

    @Test
    void a_notice_that_the_view_cannot_take_is_parked_and_spoils_no_other_of_its_batch() {
        for (var unit : List.of("u-1", "u-poison", "u-2")) {
            tell(unit(unit).message());
            tell(Life.of(unit).listed(2, 2026));
        }
        var before = noted();
        jdbc.sql("alter table notice_entry add constraint poison check (notice_id <> 'u-poison:listing') not valid")
                .update();
        try {
            assertThat(followers.rebuild("notice-view")).isTrue();
            awaitFollowers();

            assertThat(all())
                    .extracting(NoticeEntry::noticeId)
                    .containsExactlyInAnyOrder(
                            "u-1:survey-result",
                            "u-1:listing",
                            "u-poison:survey-result",
                            "u-2:survey-result",
                            "u-2:listing");
            assertThat(noted()).hasSize(5).doesNotContain("u-poison:listing new-fact");
            assertThat(jdbc.sql("select key from dead_letter where consumer = 'notice-view'")
                            .query(String.class)
                            .list())
                    .containsExactly("u-poison:listing");
        } finally {
            jdbc.sql("alter table notice_entry drop constraint poison").update();
        }
        assertThat(followers.rebuild("notice-view")).isTrue();
        awaitFollowers();
        assertThat(noted()).isEqualTo(before);
    }

    private List<String> noted() {
        return jdbc.sql("select notice_id || ' ' || change_class from notice_change order by position")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<NoticeEntry> all() {
        return notices.list(NoticeFilter.ALL, null, 100).entries();
    }

    private List<String> found(String words) {
        return ids(new NoticeFilter(null, null, null, words));
    }

    private List<String> ids(NoticeFilter filter) {
        return notices.list(filter, null, 100).entries().stream()
                .map(NoticeEntry::noticeId)
                .toList();
    }

    private NoticePage page(@Nullable NoticeCursor from) {
        var place = from == null ? null : NoticeCursor.of(from.token()).orElseThrow();
        return notices.list(NoticeFilter.ALL, place, 3);
    }
}
