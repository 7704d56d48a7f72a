package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;
import org.phaseout.reporting.notice.view.NoticeCursor;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.NoticePage;

/** How a notice is found. */
class NoticeSearchTest extends PublicNotices {

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

    private List<String> found(String words) {
        return ids(new NoticeFilter(null, null, null, words));
    }

    private NoticePage page(@Nullable NoticeCursor from) {
        var place = from == null ? null : NoticeCursor.of(from.token()).orElseThrow();
        return notices.list(NoticeFilter.ALL, place, 3);
    }
}
