package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see what, and for how long. */
class NoticeViewTest extends PublicNotices {

    @Autowired
    private BusinessClock clock;

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
}
