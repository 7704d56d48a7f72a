package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.reporting.ServiceTest;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeFilter;
import org.phaseout.reporting.notice.view.NoticeKinds;
import org.phaseout.reporting.notice.view.NoticeKinds.Setting;
import org.phaseout.reporting.notice.view.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** N2, decision 0006: kinds of notice are data of the district. */
@DirtiesContext
@TestPropertySource(properties = "phaseout.notice.kinds.survey-result.shown=false")
class KindSwitchedOffTest extends ServiceTest {

    @Autowired
    private Notices notices;

    @Test
    void a_kind_that_is_off_is_absent_from_list_page_and_feed_and_the_others_are_not() {
        tell(Life.of("u-1").identified(1, "8.8"));
        assertThat(notices.of("u-1")).isEmpty();
        tell(Life.of("u-1").listed(2, 2026));

        assertThat(notices.list(NoticeFilter.ALL, null, 10).entries())
                .extracting(NoticeEntry::noticeId)
                .containsExactly("u-1:listing");
        assertThat(notices.changedAfter(0, 10))
                .extracting(NoticeEntry::noticeId)
                .containsExactly("u-1:listing");
        assertThat(notices.of("u-1").orElseThrow().timeline())
                .extracting(step -> step.source().fact())
                .containsExactly("listed");
        assertThat(notices.kinds()).doesNotContain(NoticeKind.SURVEY_RESULT);
    }

    @ParameterizedTest
    @CsvSource({"P59D, false", "P60D, true", "P2Y, true", "P2Y1D, false"})
    void a_window_is_sixty_days_at_least_and_two_years_at_most(Period window, boolean may) {
        var kinds = new HashMap<String, Setting>();
        for (var kind : NoticeKind.values()) {
            kinds.put(kind.code(), new Setting(true, window));
        }

        if (may) {
            assertThat(new NoticeKinds(kinds).window(NoticeKind.EXIT)).isEqualTo(window);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new NoticeKinds(kinds));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeKinds(Map.of()));
    }
}
