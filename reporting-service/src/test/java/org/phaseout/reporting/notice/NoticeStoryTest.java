package org.phaseout.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.platform.message.Message;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit's public life: messages on the topic become pages, JSON, a table and a feed, and go when their time has come. */
class NoticeStoryTest {

    private static final Life UNIT = Life.of("U-1");
    private static final String WITHDRAWAL = """
            {"office": "示例区人民政府（虚构）", "reason": "示例：原决定被撤销", "document": "示例〔2026〕9号"}""";

    @Test
    void what_is_told_is_shown_corrected_withdrawn_and_ends() {
        try (var site = new NoticeSite()) {
            site.on("2026-03-05");
            site.told(List.of(
                    UNIT.registered(),
                    UNIT.identified(1, "8.8"),
                    UNIT.listed(2, 2026),
                    UNIT.sealed(3),
                    UNIT.closureDecided(4, "C-1")));
            the_public_reads_it(site);
            words_are_corrected(site);
            a_ground_falls_and_the_notice_goes(site);
            another_is_forgotten_and_a_breach_is_on_record(site);
            windows_end(site);
            assertThat(site.feed(9)).containsExactly(FEED);
        }
    }

    private static final String[] FEED = {
        "U-1:survey-result phaseout.notice.published.v1",
        "U-1:listing phaseout.notice.published.v1",
        "U-1:sealing phaseout.notice.published.v1",
        "U-1:closure phaseout.notice.published.v1",
        "U-1:sealing phaseout.notice.corrected.v1",
        "U-1:closure phaseout.notice.withdrawn.v1",
        "U-1:survey-result phaseout.notice.window-ended.v1",
        "U-1:sealing phaseout.notice.changed.v1",
        "U-1:sealing phaseout.notice.window-ended.v1"
    };

    private static void the_public_reads_it(NoticeSite site) {
        assertThat(site.read("/v1/notices").at("/matching").asInt()).isEqualTo(4);
        assertThat(site.page("/notices/U-1"))
                .contains(Life.NAME, "封存公告", "示例〔2026〕1号", "https://example.invalid/1", "补录")
                .doesNotContain("不公开", "C-1");
        var table = site.page("/v1/notices.csv?kind=sealing");
        assertThat(table).startsWith("\uFEFF公示编号,类别,").contains("U-1:sealing,封存公告,公示中,U-1," + Life.NAME);
        assertThat(table.lines()).hasSize(2);
        assertThat(site.page("/v1/notices.csv?lang=en")).contains("Sealing notice");
    }

    private static void words_are_corrected(NoticeSite site) {
        var corrected =
                site.report("n-1", "report.notice.correction", "U-1:sealing", "2026-03-05", """
                {"words": [{"field": "official-address", "right": "https://example.invalid/2"}],
                 "office": "示例镇（虚构）", "reason": "示例：网址有误", "document": "示例〔2026〕8号"}""", NoticeSite.TOWN);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);

        var after = corrected.json().at("/eventIds/0").asString();
        var sealing = site.read("/v1/notices/U-1?after=" + after).at("/notice/notices/2");
        assertThat(sealing.at("/announcement/sealing/notice/address").asString())
                .isEqualTo("https://example.invalid/2");
        assertThat(sealing.at("/changes/1/change").asString()).isEqualTo("clerical-correction");
        assertThat(sealing.at("/changes/1/reason").asString()).isEqualTo("示例：网址有误");
    }

    private static void a_ground_falls_and_the_notice_goes(NoticeSite site) {
        var before = last(site);
        site.told(List.of(UNIT.groundAnnulled(5, "C-1")));
        var fallen = site.read("/v1/notices/changes?after=" + before);
        assertThat(fallen.at("/changed")).hasSize(1);
        assertThat(fallen.at("/changed/0/state").asString()).isEqualTo("ground-fallen");
        assertThat(fallen.at("/changed/0/ground/withdrawBy").asString()).isEqualTo("2026-03-05");
        assertThat(site.page("/notices/U-1")).contains("依据已撤销");

        var withdrawn =
                site.report("n-2", "report.notice.withdrawal", "U-1:closure", "2026-03-05", WITHDRAWAL, "government");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(201);
        assertThat(site.report("n-2", "report.notice.withdrawal", "U-1:closure", "2026-03-05", WITHDRAWAL, "government")
                        .status())
                .as("told twice")
                .isEqualTo(200);
        var life = site.read(
                "/v1/notices/U-1?after=" + withdrawn.json().at("/eventIds/0").asString());
        assertThat(life.at("/notice/notices/3/tombstone/reason").asString()).isEqualTo("示例：原决定被撤销");
        assertThat(life.at("/notice/notices/3").has("unit")).isFalse();
        assertThat(site.page("/notices/U-1")).contains("依法撤回").doesNotContain("作出关闭决定");
        assertThat(site.read("/v1/notices").at("/matching").asInt()).isEqualTo(3);
    }

    private static void another_is_forgotten_and_a_breach_is_on_record(NoticeSite site) {
        site.told(List.of(UNIT.voided(6, 2, "unit-listed")));
        site.on("2026-03-06");
        assertThat(site.service()
                        .bean(JdbcClient.class)
                        .sql("select stream_id from event where name = 'notice-withdrawal-clock-breached'")
                        .query(String.class)
                        .list())
                .containsExactly("U-1:listing");
        assertThat(site.read("/v1/notices/U-1").at("/notice/notices/1/state").asString())
                .as("it is shown, and marked, until the office withdraws it")
                .isEqualTo("ground-fallen");
    }

    private static void windows_end(NoticeSite site) {
        site.on("2027-03-04");
        assertThat(site.read("/v1/notices?kind=survey-result").at("/matching").asInt())
                .isEqualTo(1);
        site.on("2027-03-05");
        assertThat(site.read("/v1/notices?kind=survey-result").at("/matching").asInt())
                .isZero();
        assertThat(site.read("/v1/notices?kind=sealing").at("/matching").asInt())
                .as("it is sealed still")
                .isEqualTo(1);

        List<Message<EnterpriseMessage>> dismantling = List.of(UNIT.dismantlingStarted(7));
        site.told(dismantling);
        site.on("2027-05-03");
        assertThat(site.read("/v1/notices?kind=sealing").at("/matching").asInt())
                .isEqualTo(1);
        site.on("2027-05-04");
        assertThat(site.read("/v1/notices?kind=sealing").at("/matching").asInt())
                .isZero();
        var gone = site.read("/v1/notices/changes?limit=500").at("/changed");
        assertThat(gone.valueStream()
                        .filter(entry -> entry.at("/state").asString().equals("ended")))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.has("announcement")).isFalse());
    }

    private static long last(NoticeSite site) {
        return site.read("/v1/notices").at("/asOf/change").asLong();
    }
}
