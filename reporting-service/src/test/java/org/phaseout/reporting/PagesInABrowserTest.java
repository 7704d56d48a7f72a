package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.phaseout.reporting.Told.unit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.reporting.notice.Life;

/** The pages in a real Chromium; skipped, and said so, where there is none. Pictures are kept in target/pages. */
class PagesInABrowserTest extends ServiceTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void launch() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the pages are not tested in a browser here");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void two_units() {
        tell(unit("u-1").because("energy", "elimination-class").message());
        tell(unit("u-1").enterpriseMessage());
        a_whole_life(Life.of("u-3"));
        tell(unit("u-2").by("示例铸造厂").in(Told.MAJIA).makes("600", "MW").message());
    }

    private void a_whole_life(Life life) {
        tell(life.registered());
        tell(life.identified(1, "8.8"));
        tell(life.listed(2, 2026));
        tell(life.carriedOver(3, 2027));
        tell(life.sealed(4));
        tell(life.closureDecided(5, "C-1"));
        tell(life.groundAnnulled(6, "C-1"));
        tell(life.renamed());
    }

    @ParameterizedTest
    @CsvSource({
        "zh, zh-CN, 淘汰落后产能公示, 罗溪镇, 万吨/年, 摸底结果",
        "en, en, Public notices, Luoxi Town, '10,000 t/year', Survey result"
    })
    void the_notices_show_a_unit_in_both_languages(
            String language, String tag, String heading, String township, String measure, String kind) {
        try (var visit = visit("/?lang=" + language)) {
            var row = visit.page.locator("tbody tr").filter(new FilterOptions().setHasText("示例水泥有限公司"));

            assertThat(visit.page.locator("html").getAttribute("lang")).isEqualTo(tag);
            assertThat(visit.page.locator("h1").textContent()).isEqualTo(heading);
            assertThat(row.textContent()).contains(Told.USCC, township, measure, kind, "Φ2.2×7m", "× 2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=",
                "/?q=nobody",
                "/notices/u-1?",
                "/notices/u-3?",
                "/notices/none?",
                "/board?",
                "/board/lineage?figure=units-identified"
            })
    void every_page_is_accessible_in_both_languages_at_a_desk_and_on_a_phone(String path) {
        for (var language : List.of("zh", "en")) {
            for (int width : List.of(DESK, PHONE)) {
                try (var visit = visit(path + "&lang=" + language)) {
                    visit.page.setViewportSize(width, 900);
                    keepPicture(visit, path, language + "-" + width);

                    assertThat(new AxeBuilder(visit.page).analyze().getViolations())
                            .as("%s in %s, %d wide", path, language, width)
                            .isEmpty();
                    assertThat(visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as("%s in %s fits into %d", path, language, width)
                            .isEqualTo(true);
                }
            }
        }
    }

    @Test
    void the_page_of_a_unit_tells_its_life_its_notices_and_what_was_withdrawn() {
        try (var visit = visit("/notices/u-3")) {
            var page = visit.page;

            assertThat(page.locator("h1").textContent()).isEqualTo(Life.NEW_NAME);
            assertThat(page.locator(".former").textContent()).isEqualTo("曾用名：" + Life.NAME);
            assertThat(page.locator("ol.timeline li strong").allTextContents())
                    .containsExactly("摸底认定", "列入年度淘汰退出计划", "结转至下一年度计划", "封存完成");
            assertThat(page.locator("ol.timeline .tag-late").first().textContent())
                    .isEqualTo("补录，晚 3 天");
            assertThat(page.locator("article h3").allTextContents()).containsExactly("摸底结果", "淘汰退出计划", "封存公告", "关闭决定");
            assertThat(page.locator(".notice-ground-fallen .warn-line").textContent())
                    .contains("依据已撤销", "决定被撤销", "2026年3月5日");
            assertThat(page.locator("article a").getAttribute("href")).isEqualTo("https://example.invalid/1");
            assertThat(page.locator("#notice-closure ~ dl").textContent())
                    .as("the office is the body that decided, not the system")
                    .contains("办理机关示例区人民政府（虚构）");
            assertThat(page.content()).contains("2027 年（由 2026 年结转）").doesNotContain("2,027");
        }
    }

    @Test
    void without_script_the_language_is_remembered_and_a_search_leads_to_the_unit() {
        try (var visit = new Visit(browser(), new NewContextOptions().setJavaScriptEnabled(false), address("/"))) {
            var page = visit.page;
            page.locator("a.language").click();
            page.locator("#q").fill("铸造");
            page.locator("form button").click();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            page.locator("tbody a").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("示例铸造厂");
            assertThat(page.locator("ol.timeline li").count()).isEqualTo(1);
        }
    }

    @Test
    void a_figure_of_the_board_opens_to_its_records_and_their_sum() {
        try (var visit = visit("/board")) {
            var page = visit.page;
            page.locator("section[aria-labelledby=by-township] tr")
                    .filter(new FilterOptions().setHasText("马甲镇"))
                    .locator("a")
                    .filter(new FilterOptions().setHasText("1"))
                    .first()
                    .click();

            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("tbody tr").textContent()).contains("u-2");
            assertThat(page.locator("tfoot").textContent()).contains("1");
            assertThat(page.locator(".verdict").textContent()).isEqualTo("合计与汇总数一致。");
        }
    }

    private Visit visit(String path) {
        return new Visit(browser(), new NewContextOptions(), address(path));
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private static void keepPicture(Visit visit, String path, String name) {
        var file = path.replaceAll("[^a-z0-9]+", "-") + "-" + name + ".png";
        visit.page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", file)));
    }
}
