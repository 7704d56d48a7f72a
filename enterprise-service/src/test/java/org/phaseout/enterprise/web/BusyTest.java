package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a sender is told when the system, not the report, is at fault: nothing was accepted, and the same id may come again. */
class BusyTest {

    /** Types of the parameters with which a group of appends is sent. */
    private static final String OF_A_GROUP = "text[], text[], text[], bigint[], bigint[], bigint[], bytea[], text[],"
            + " text[], text[], bytea[], text[], int[], text[], text[], int[], text[], bytea[], int[], text[], text[],"
            + " text[], text[], bool[]";

    private final RunningService service = EnterpriseServiceUnderTest.start();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_decision_that_others_overtake_again_and_again_is_put_off_and_stands_when_it_comes_again() {
        database("alter function ledger_append_undisputed rename to undisputed_away");
        database("alter function ledger_append_judged rename to judged_away");
        database("create function ledger_append_undisputed(" + OF_A_GROUP + """
                , out head bigint, out newest timestamptz)
                language plpgsql as $$ begin raise 'overtaken' using errcode = 'LD001'; end $$""");
        database("create function ledger_append_judged(" + OF_A_GROUP + """
                ) returns table (outcome text, first_position bigint, last_position bigint, version bigint,
                    recorded_at timestamptz)
                language sql as $$ select 'moved', null::bigint, null::bigint, 1::bigint, null::timestamptz
                    from unnest($1) $$""");
        told(report("zh-CN"), 503, "too-busy", "请稍后以同一 id 重试，不会重复受理。");
        told(report("en"), 503, "too-busy", "Try again with the same id in a moment; it will not be accepted twice.");

        database("drop function ledger_append_undisputed");
        database("drop function ledger_append_judged");
        database("alter function undisputed_away rename to ledger_append_undisputed");
        database("alter function judged_away rename to ledger_append_judged");
        assertThat(report("zh-CN").status()).isEqualTo(201);
    }

    @Test
    void a_fault_of_the_system_is_told_without_its_inside_and_the_report_stands_when_it_comes_again() {
        database("alter table receipt rename to receipt_away");
        var answer = report("zh-CN");
        told(answer, 500, "fault-of-ours", "请稍后以同一 id 重试；仍不成功请联系运行维护人员。");
        assertThat(answer.text()).doesNotContain("receipt", "SQL", "exception");
        told(
                report("en"),
                500,
                "fault-of-ours",
                "Try again with the same id later; if it fails again, ask the operators.");

        database("alter table receipt_away rename to receipt");
        assertThat(report("zh-CN").status()).isEqualTo(201);
    }

    private Answer report(String language) {
        var registration = Reported.registration("busy-1", "E-busy").toString();
        return service.post(registration, "industry", "Accept-Language", language);
    }

    private static void told(Answer answer, int status, String code, String remedy) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().has("pointer")).isFalse();
        assertThat(answer.json().path("remedy").asString()).isEqualTo(remedy);
    }

    private void database(String statement) {
        service.bean(JdbcClient.class).sql(statement).update();
    }
}
