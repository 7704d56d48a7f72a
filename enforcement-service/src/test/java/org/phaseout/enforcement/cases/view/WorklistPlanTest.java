package org.phaseout.enforcement.cases.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.platform.domain.Authority;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** How PostgreSQL answers the views when there are many cases: from an index, in its order, reading no more than a page. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistPlanTest {

    /** Of no district that another test speaks of. */
    private static final String DISTRICT = "999999";

    private final NamedParameterJdbcTemplate database;

    WorklistPlanTest(OneInstance instance) {
        this.database = instance.service().bean(NamedParameterJdbcTemplate.class);
    }

    @BeforeAll
    void many_cases_of_which_few_are_open() {
        database.getJdbcOperations().execute("""
                insert into case_view (id, district, version, state, awaits, department, track, uscc, township,
                                       provisional, document, facts, recorded_at, task_due, grounds)
                select 'plan-' || n, '999999', 1, 'running',
                       case when n % 10 = 0 then 'enterprise' when n % 20 = 1 then 'government' else 'nobody' end,
                       case when n % 2 = 0 then 'industry' else 'market' end, 'energy', 'USCC-' || n % 5000, '999999100',
                       false, '{}', '[]', now(), date '2024-01-01' + n % 700, '{E1/over-limit}'
                from generate_series(1, 20000) n
                """);
        database.getJdbcOperations().execute("analyze case_view");
    }

    @ParameterizedTest
    @CsvSource({"industry, case_view_worklist", "government, case_view_awaits_government"})
    void a_worklist_reads_its_index_and_sorts_nothing(String reader, String index) {
        var plan = plan(Worklist.query(new Authority(reader)), "authority", reader);
        assertThat(plan).contains("using " + index).doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    @Test
    void the_penalties_of_an_enterprise_are_found_by_its_code() {
        var plan = plan(Penalties.CASES, "uscc", "USCC-7");
        assertThat(plan).contains("case_view_by_enterprise").doesNotContain("Seq Scan");
    }

    private String plan(String query, String name, String value) {
        var parameters = new MapSqlParameterSource()
                .addValue(name, value)
                .addValue("district", DISTRICT)
                .addValue("from", LocalDate.EPOCH)
                .addValue("until", TaskCursor.NEVER)
                .addValue("ground", null)
                .addValue("township", null)
                .addValue("due", LocalDate.of(2024, 6, 1))
                .addValue("id", "plan-1")
                .addValue("most", 50);
        return String.join("\n", database.queryForList("explain " + query, parameters, String.class));
    }
}
