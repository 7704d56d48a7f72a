package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.follow.Followers;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.springframework.beans.factory.annotation.Autowired;

/** The view can be thrown away, and one notice that it cannot take spoils no other. */
class NoticeRebuildTest extends PublicNotices {

    @Autowired
    private Followers followers;

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
}
