package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of notices around the end of their window: nothing is swallowed, and nothing comes back by itself. */
class NoticeEndStoryTest {

    private static final Life UNIT = Life.of("U-1");

    @Test
    void a_withdrawal_outlives_the_window_and_a_correction_revives_nothing() {
        try (var site = new NoticeSite()) {
            site.on("2026-03-05");
            site.told(List.of(
                    UNIT.registered(),
                    UNIT.identified(1, "8.8"),
                    UNIT.listed(2, 2026),
                    UNIT.sealed(3),
                    UNIT.dismantlingStarted(4)));
            a_ground_falls_shortly_before_the_window_ends(site);
            the_withdrawal_is_told_nevertheless(site);
            a_correction_brings_back_nothing_that_has_ended(site);
            assertThat(site.feed(FEED.length)).containsExactly(FEED);
        }
    }

    private static final String[] FEED = {
        "U-1:survey-result phaseout.notice.published.v1",
        "U-1:listing phaseout.notice.published.v1",
        "U-1:sealing phaseout.notice.published.v1",
        "U-1:sealing phaseout.notice.changed.v1",
        "U-1:sealing phaseout.notice.window-ended.v1",
        "U-1:sealing phaseout.notice.withdrawn.v1",
        "U-1:survey-result phaseout.notice.window-ended.v1",
        "U-1:listing phaseout.notice.changed.v1"
    };

    /** Sixty days from 5 March are over on 4 May; the days off of May make 7 May the last day for the withdrawal. */
    private static void a_ground_falls_shortly_before_the_window_ends(NoticeSite site) {
        site.on("2026-04-30");
        site.told(List.of(Life.on(LocalDate.of(2026, 4, 29), UNIT.voided(5, 3, "unit-sealed"))));
        assertThat(sealing(site).at("/state").asString()).isEqualTo("ground-fallen");
        assertThat(sealing(site).at("/ground/withdrawBy").asString()).isEqualTo("2026-05-07");

        site.on("2026-05-04");
        assertThat(sealing(site).at("/state").asString()).isEqualTo("ended");
        assertThat(sealing(site).has("unit")).isFalse();
        assertThat(sealing(site).has("announcement")).isFalse();
    }

    private static void the_withdrawal_is_told_nevertheless(NoticeSite site) {
        site.on("2026-05-06");
        var withdrawn =
                site.report("n-1", "report.notice.withdrawal", "U-1:sealing", "2026-05-06", """
                {"office": "示例镇（虚构）", "reason": "示例：封存记录有误", "document": "示例〔2026〕9号"}""", NoticeSite.TOWN);
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(201);
        site.read("/v1/notices?after=" + withdrawn.json().at("/eventIds/0").asString());

        assertThat(sealing(site).at("/state").asString()).isEqualTo("withdrawn");
        assertThat(sealing(site).at("/tombstone/reason").asString()).isEqualTo("示例：封存记录有误");
        assertThat(sealing(site).has("unit")).isFalse();
        assertThat(site.page("/notices/U-1")).contains("依法撤回", "示例：封存记录有误").doesNotContain("示例镇公告栏");
    }

    private static void a_correction_brings_back_nothing_that_has_ended(NoticeSite site) {
        site.on("2027-03-05");
        site.told(List.of(UNIT.corrected(6, 1, "unit-identified"), UNIT.identified(7, "9.9")));

        assertThat(site.read("/v1/notices?kind=survey-result").at("/matching").asInt())
                .isZero();
        var listing = site.read("/v1/notices/U-1").at("/notice/notices/0");
        assertThat(listing.at("/unit/capacity/quantity").asString()).isEqualTo("9.9");
        assertThat(listing.at("/changes/1/change").asString()).isEqualTo("clerical-correction");
        assertThat(listing.at("/changes/1/office").asString()).isEqualTo("示例镇（虚构）");
        assertThat(listing.at("/changes/1/reason").asString()).isEqualTo("示例：填报有误");
    }

    private static JsonNode sealing(NoticeSite site) {
        return site.read("/v1/notices/changes?limit=500")
                .at("/changed")
                .valueStream()
                .filter(entry -> entry.at("/kind").asString().equals("sealing"))
                .findFirst()
                .orElseThrow();
    }
}
