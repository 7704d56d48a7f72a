package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.Rest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * E7: limits that end in a year nobody has published, on two instances. One ends on New Year's Day 2027, before the notice
 * comes; one within the Spring Festival, after it. The notice of this story is invented and comes late.
 */
class CalendarStoryTest {

    private static final String NEW_YEAR = "C-new-year";
    private static final String FESTIVAL = "C-festival";

    private final Site site = Site.fresh("enforcement").withSampleClock();
    private final RunningService one = EnforcementServiceUnderTest.start(site);
    private final RunningService other = EnforcementServiceUnderTest.start(site);

    @AfterEach
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void a_provisional_deadline_is_confirmed_by_the_notice_and_lapses_once() {
        two_limits_end_in_a_year_nobody_has_published();
        a_day_that_passes_before_the_notice_has_nothing_lapse();
        the_notice_confirms_both_and_finds_the_lapse_of_the_first();
        a_later_notice_moves_no_confirmed_deadline();
        the_second_lapses_at_its_midnight();

        for (var id : List.of(NEW_YEAR, FESTIVAL)) {
            assertThat(facts(id))
                    .as(id)
                    .containsExactly(
                            "case-opened",
                            "case-ground-found",
                            "case-measure-ordered",
                            "case-measure-served",
                            "case-deadline-confirmed",
                            "case-limit-lapsed");
        }
    }

    @Test
    void a_case_that_the_view_has_not_seen_yet_is_not_missed() throws SQLException {
        both("2026-08-10T09:00:00+08:00");
        try (var blocking = DriverManager.getConnection(
                        site.database().jdbcUrl(),
                        site.database().user(),
                        site.database().password());
                var statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            statement.execute("lock table case_view in exclusive mode");
            posted(one, Reported.opening(NEW_YEAR, "2026-06-29"), "industry");
            posted(one, Reported.overLimit(NEW_YEAR, "2026-06-29"), "industry");
            posted(one, Reported.order(NEW_YEAR, "2026-06-30"), "industry");
            posted(one, Reported.service(NEW_YEAR, "2026-07-01"), "industry");
            posted(one, notice("2026-08-10", "2026-08-10", "2027-02-11"), "administrator");
            await().until(() -> isViewLockedOutFor(statement, "3 seconds"));
            blocking.rollback();
        }
        Rest.await(one);
        assertThat(limit(NEW_YEAR)).isEqualTo("2027-01-04");
    }

    /** Longer than the policy waits for the view. */
    private static boolean isViewLockedOutFor(Statement statement, String time) throws SQLException {
        try (var row = statement.executeQuery("select coalesce(max(clock_timestamp() - query_start), '0') > interval '"
                + time + "' from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void posted(RunningService instance, ObjectNode action, String authority) {
        var answer = instance.post(action.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void two_limits_end_in_a_year_nobody_has_published() {
        both("2026-08-10T09:00:00+08:00");
        served(NEW_YEAR, "2026-07-01");
        served(FESTIVAL, "2026-08-08");
        assertThat(limit(NEW_YEAR)).isEqualTo("2027-01-01 provisional");
        assertThat(limit(FESTIVAL)).isEqualTo("2027-02-08 provisional");
    }

    private void a_day_that_passes_before_the_notice_has_nothing_lapse() {
        both("2027-01-06T09:00:00+08:00");
        assertThat(state(NEW_YEAR)).isEqualTo("running");
        assertThat(limit(NEW_YEAR)).isEqualTo("2027-01-01 provisional");
    }

    /** Friday to Sunday off, so Monday the 4th was the last day; the festival gives way to Friday 12 February. */
    private void the_notice_confirms_both_and_finds_the_lapse_of_the_first() {
        told(other, notice("2027-01-06", "2027-01-05", "2027-02-11"), "administrator");
        Rest.await(one);
        assertThat(limit(NEW_YEAR)).isEqualTo("2027-01-04");
        assertThat(state(NEW_YEAR)).isEqualTo("not-met");
        assertThat(limit(FESTIVAL)).isEqualTo("2027-02-12");
        assertThat(state(FESTIVAL)).isEqualTo("running");
    }

    private void a_later_notice_moves_no_confirmed_deadline() {
        both("2027-02-09T09:00:00+08:00");
        told(one, notice("2027-02-09", "2027-02-08", "2027-02-12"), "administrator");
        Rest.await(other);
        assertThat(limit(FESTIVAL)).isEqualTo("2027-02-12");
    }

    private void the_second_lapses_at_its_midnight() {
        both("2027-02-12T23:59:00+08:00");
        assertThat(state(FESTIVAL)).isEqualTo("running");
        both("2027-02-13T00:00:00+08:00");
        assertThat(state(FESTIVAL)).isEqualTo("not-met");
        both("2027-03-01T00:00:00+08:00");
    }

    /** @param festivalTo last day off of the Spring Festival, from 5 February */
    private static ObjectNode notice(String day, String publishedOn, String festivalTo) {
        var festival = Stream.iterate(5, date -> date + 1)
                .limit(Integer.parseInt(festivalTo.substring(8)) - 4L)
                .map(date -> "\"2027-02-%02d\"".formatted(date))
                .toList();
        return Reported.calendar(
                "holidays-2027", day, """
                {"year": 2027, "publishedOn": "%s", "document": "示例〔2027〕%s号",
                 "daysOff": ["2027-01-01", "2027-01-02", "2027-01-03", %s], "workingWeekends": ["2027-02-20"]}""".formatted(publishedOn, festivalTo.substring(8), String.join(", ", festival)));
    }

    private void served(String id, String day) {
        told(one, Reported.opening(id, "2026-06-29"), "industry");
        told(other, Reported.overLimit(id, "2026-06-29"), "industry");
        told(one, Reported.order(id, "2026-06-30"), "industry");
        told(other, Reported.service(id, day), "industry");
    }

    /** Steered at one instance; the other has looked before anything is told to it. */
    private void both(String now) {
        Rest.steer(other, now);
        Rest.await(one);
    }

    private static void told(RunningService instance, ObjectNode action, String authority) {
        posted(instance, action, authority);
        Rest.await(instance);
    }

    private JsonNode seen(String id) {
        return one.get("/v1/cases/" + id, "industry").json();
    }

    private String state(String id) {
        return seen(id).path("state").asString();
    }

    private String limit(String id) {
        var limit = seen(id).path("limit");
        return limit.path("lastDay").asString() + (limit.path("provisional").asBoolean() ? " provisional" : "");
    }

    private List<String> facts(String id) {
        return one.get("/v1/cases/" + id + "/history", "auditor")
                .json()
                .path("history")
                .valueStream()
                .map(line -> line.path("fact").asString())
                .toList();
    }
}
