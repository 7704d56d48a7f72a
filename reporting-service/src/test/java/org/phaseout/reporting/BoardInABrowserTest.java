package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.phaseout.reporting.rollup.Teller.day;
import static org.phaseout.reporting.rollup.Teller.opened;
import static org.phaseout.reporting.rollup.Teller.proposed;
import static org.phaseout.reporting.rollup.Teller.read;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseLimitLapsed;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseMeasureServed;
import org.phaseout.contract.enterprise.EnterpriseMessage.Capacity;
import org.phaseout.contract.enterprise.EnterpriseMessage.Equipment;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.UnitMessage.UnitAccepted;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantlingStarted;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.contract.enterprise.UnitMessage.UnitWayDetermined;
import org.phaseout.platform.testing.TestTokens;
import org.phaseout.reporting.rollup.RecordsTest;
import org.phaseout.reporting.rollup.Teller;
import org.springframework.context.annotation.Import;

/** The board with a district's units, cases and prices, in a real Chromium. Pictures are kept in target/pages. */
@Import(TestTokens.class)
class BoardInABrowserTest extends RecordsTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> TOWNSHIPS =
            List.of("350504001", "350504002", "350504100", "350504101", "350504102", "350504200");
    private static final int UNITS = 24;

    @BeforeEach
    void a_district() {
        for (int i = 0; i < UNITS; i++) {
            tellUnit(i);
        }
        var energy = Teller.of("c-1");
        hear(energy.says("2023-03-10", opened("c-1", "u-1")));
        hear(energy.says("2023-03-12", new CaseMeasureServed("c-1", day("2023-03-12"), Teller.limit("2023-09-12"))));
        hear(energy.finds("2023-09-12", new CaseLimitLapsed("c-1", Teller.limit("2023-09-12"))));
        hear(Teller.of("c-2").says("2023-03-10", opened("c-2", "u-2")));
        hear(Teller.of("m-1").says("2023-05-01", proposed("m-1", "u-1")));
        hear(Teller.of("t-1").says("2023-07-01", read("t-1", "u-1", "2023-06", "12345.60")));
    }

    /** Each a step further on its way than the one before. */
    private void tellUnit(int i) {
        var id = "u-" + i;
        var unit = Teller.of(id);
        var township = TOWNSHIPS.get(i % TOWNSHIPS.size());
        hear(unit.says("2023-03-01", identified(id, township, i)));
        if (i % 7 == 0) {
            return;
        }
        hear(unit.says(
                "2023-04-01", new UnitListed(id, "p-" + township, township, 2023, "dismantle", day("2023-09-30"))));
        if (i % 5 > 0) {
            hear(unit.says("2023-05-01", new UnitWayDetermined(id, i % 2 == 0, "示例", null)));
        }
        if (i % 5 > 1) {
            hear(unit.saysLate("2023-06-01", "2023-06-20", new UnitDismantlingStarted(id)));
        }
        if (i % 5 > 2) {
            hear(unit.says("2023-07-01", new UnitDismantled(id, 1)));
        }
        if (i % 5 > 3) {
            hear(unit.says("2023-08-01", new UnitAccepted(id, 2023)));
        }
        if (i % 5 < 2) {
            hear(unit.finds("2023-09-30", new UnitOverdue(id, "dismantling", day("2023-09-30"))));
        }
    }

    private static UnitIdentified identified(String id, String township, int i) {
        var cement = i % 3 > 0;
        return new UnitIdentified(
                id,
                "e-" + id,
                Teller.USCC,
                "示例企业" + i + "（虚构）",
                township,
                new Industry(cement ? "3011" : "3391", "2017"),
                new Equipment(cement ? "cement-mill" : "induction-furnace", null, null, 1),
                new Capacity(new BigDecimal(i + 1).movePointLeft(1), cement ? "10kt/a" : "t/a"),
                List.of(cement ? "energy" : "environment", "elimination-class"),
                List.of());
    }

    @Test
    void the_board_shows_officers_more_than_the_public_and_is_accessible_to_both() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the board is not tested in a browser here");
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            for (var width : List.of(1280, 390)) {
                check(browser, "zh", width, Map.of(), "public");
                check(browser, "en", width, officer(), "officer");
            }
            check(browser, "zh", 1280, officer(), "officer");
            check(browser, "en", 1280, Map.of(), "public");
        }
    }

    /** How many units have taken so many steps. */
    private static String count(int steps) {
        return Long.toString(IntStream.range(0, UNITS)
                .filter(i -> i % 7 != 0 && i % 5 >= steps)
                .count());
    }

    private static Map<String, String> officer() {
        return Map.of("Authorization", "Bearer " + TestTokens.of("industry"));
    }

    private void check(Browser browser, String language, int width, Map<String, String> headers, String reader) {
        var options = new NewContextOptions().setExtraHTTPHeaders(headers).setViewportSize(width, 900);
        try (var visit = new Visit(browser, options, address("/board?lang=" + language))) {
            var page = visit.page;
            var name = "full-board-" + reader + "-" + language + "-" + width + ".png";
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name)));

            assertThat(page.locator("section[aria-labelledby=progress] tbody tr")
                            .count())
                    .as("the district and its six townships")
                    .isEqualTo(1 + TOWNSHIPS.size());
            assertThat(page.locator("section[aria-labelledby=ranking] tbody tr").count())
                    .as("the district and its six townships")
                    .isEqualTo(1 + TOWNSHIPS.size());
            assertThat(page.locator("section[aria-labelledby=trend] tfoot a").allInnerTexts())
                    .as("dismantled and accepted in 2023")
                    .isEqualTo(List.of(count(3), count(4)));
            assertThat(page.locator("section[aria-labelledby=trend] svg.chart rect")
                            .count())
                    .as("a bar for each of the two months")
                    .isEqualTo(2);
            assertThat(page.locator("a[href*='units-overdue'], a[href*='cases-opened'], a[href*='price-']")
                                    .count()
                            > 0)
                    .as("overdue, cases, prices")
                    .isEqualTo(!headers.isEmpty());
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits", name)
                    .isEqualTo(true);
        }
    }
}
