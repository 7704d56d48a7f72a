package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view is thrown away and comes back from the ledger as it was, in both ways of docs/operations.md. */
class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_view_is_rebuilt_while_its_service_runs_and_while_it_is_down() throws Exception {
        var site = Site.fresh("enterprise");
        String before;
        try (var service = EnterpriseServiceUnderTest.start(site)) {
            identifyOne(service);
            before = eventually(service);
            assertThat(before).contains("cement-shaft-kiln");

            service.bean(JdbcClient.class)
                    .sql("update unit_view set document = '{}'")
                    .update();
            assertThat(service.bean(Followers.class).rebuild("unit-view")).isTrue();
            assertThat(eventually(service)).isEqualTo(before);
            service.bean(JdbcClient.class)
                    .sql("update unit_view set document = '{}'")
                    .update();
        }
        try (var connection = DriverManager.getConnection(
                        site.database().jdbcUrl(),
                        site.database().user(),
                        site.database().password());
                var sql = connection.createStatement()) {
            sql.execute("""
                    begin;
                    truncate unit_view;
                    delete from follower_token where processor_name = 'unit-view';
                    delete from follower_progress where follower = 'unit-view';
                    commit""");
        }
        try (var service = EnterpriseServiceUnderTest.start(site)) {
            assertThat(eventually(service)).isEqualTo(before);
        }
    }

    private static void identifyOne(RunningService service) {
        assertThat(service.post(Reported.registration("r-1", "E-1").toString(), "industry")
                        .status())
                .isEqualTo(201);
        assertThat(service.post(Reported.identification("i-1", "U-1").toString(), "industry")
                        .status())
                .isEqualTo(201);
    }

    /** The unit as soon as its view shows it whole. */
    private static String eventually(RunningService service) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = service.get("/v1/capacity-units/U-1", "industry");
            boolean whole = answer.status() == 200 && answer.text().contains("cement-shaft-kiln");
            if (whole || System.nanoTime() > deadline) {
                return answer.text();
            }
            Thread.sleep(50);
        }
    }
}
