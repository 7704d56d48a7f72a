package org.phaseout.enterprise.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused;
import org.phaseout.enterprise.plan.domain.PlanRefused;
import org.phaseout.enterprise.unit.domain.UnitRefused;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RefusalWords;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.Words;
import org.phaseout.platform.vault.BodySeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an action that does not stand answers, and that it leaves nothing behind but its sender's own record. */
@ExtendWith(TwoInstances.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private static final String LUOXI = "township:350504100";

    private final RunningService service;
    private final JdbcClient database;
    private final TwoInstances instances;

    RefusalsTest(TwoInstances instances) {
        this.instances = instances;
        service = instances.one();
        database = instances.database();
    }

    @BeforeAll
    void what_stands_already() {
        for (var event : RefusedActions.standing()) {
            assertThat(service.post(event.toString(), "industry").status()).isEqualTo(201);
        }
        for (var event : RefusedChanges.standing()) {
            assertThat(service.post(event.toString(), "industry").status()).isEqualTo(201);
        }
        RefusedPlans.standing().forEach((event, authority) -> {
            var answer = service.post(event.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        });
        RefusedUnits.standing().forEach((event, authority) -> {
            var answer = service.post(event.toString(), authority);
            assertThat(answer.status()).as(event + answer.text()).isEqualTo(201);
        });
        instances.awaitFollowers();
    }

    @Test
    void a_refusal_lists_what_must_be_there_first() {
        var problem = service.post(ReportedUnit.sealing("rfu-13", "RFU-S").toString(), "industry")
                .json();
        assertThat(StreamSupport.stream(problem.path("missing").spliterator(), false)
                        .map(JsonNode::asString))
                .containsExactly(
                        "unit-water-cut",
                        "unit-power-cut",
                        "unit-power-device-removed",
                        "unit-equipment-sealed",
                        "unit-commitment-made-public",
                        "unit-sealing-notice-published",
                        "unit-dismantle-date-set");
    }

    @Test
    void the_list_water_guard_names_the_earlier_unit_and_its_plan() {
        var again = service.post(
                ReportedUnit.listing("rfu-06", "RFU-R", 2023, "2023-09-30").toString(), LUOXI);
        assertThat(again.json().path("detail").asString()).contains("RFU-A", "示例计划〔2023〕1号");
        var out = service.post(
                ReportedUnit.listing("rfu-05", "RFU-A", 2023, "2023-10-31").toString(), LUOXI);
        assertThat(out.json().path("detail").asString()).contains("2023", "示例计划〔2023〕1号");
    }

    static List<Case> cases() {
        return RefusedActions.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refusal_names_rule_place_and_remedy_in_both_languages(Case refused) {
        var words = new RefusalWords(refused.code(), refused.status(), refused.pointer());
        words.areSaidBy(post(refused), "zh-CN", "zh_CN");
        words.areSaidBy(post(refused, "Accept-Language", "en-GB,en;q=0.8"), "en", "en");
        words.areSaidBy(post(refused, "Accept-Language", "fr"), "zh-CN", "zh_CN");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refused_action_leaves_no_event_and_no_row_of_a_view(Case refused) {
        var before = everythingThatStands();
        post(refused);
        assertThat(everythingThatStands()).isEqualTo(before);
    }

    /** Positions, versions, receipts, claims and rows of views; whatever changes one of them changes this. */
    private String everythingThatStands() {
        return database.sql("""
                        select concat_ws('/', (select position from ledger_head), (select count(*) from event),
                            (select count(*) from receipt), (select count(*) from claim), (select sum(version) from stream),
                            (select md5(string_agg(document::text, ',' order by id)) from unit_view),
                            (select md5(string_agg(document::text, ',' order by id)) from enterprise_view),
                            (select md5(string_agg(document::text, ',' order by id)) from plan_view))
                        """).query(String.class).single();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_refused_action_is_on_record_for_its_sender_and_nobody_else(Case refused) {
        post(refused);
        var own =
                service.get("/v1/refusals?limit=1", refused.authority()).json().path(0);
        assertThat(own.path("code").asString()).isEqualTo(refused.code());
        assertThat(own.path("pointer").asString("absent")).isEqualTo(refused.pointer());
        if (refused.code().equals("if-match-malformed")) {
            return; // refused before the event was taken at its word
        }
        assertThat(own.path("actionId").asString())
                .isEqualTo(refused.event().path("id").asString());
        var number = own.path("number").asLong();
        for (var other : List.of("market", "township:350504001", "safety:fire")) {
            var seen = service.get("/v1/refusals", other).json();
            assertThat(StreamSupport.stream(seen.spliterator(), false)
                            .map(entry -> entry.path("number").asLong()))
                    .doesNotContain(number);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_was_refused_is_kept_sealed(Case refused) {
        post(refused);
        var body = database.sql("select sealed_body from refusal where action_id = ? order by id desc limit 1")
                .param(refused.event().path("id").asString())
                .query(byte[].class)
                .optional();
        if (refused.code().equals("if-match-malformed")) {
            assertThat(body).isEmpty();
            return;
        }
        var sealed = body.orElseThrow();
        assertThat(new String(sealed, UTF_8)).doesNotContain("示例", "350504", "township");
        var opened = service.bean(BodySeal.class).open(sealed, "350504".getBytes(UTF_8));
        assertThat(read(opened))
                .isEqualTo(read(refused.event().path("data").toString().getBytes(UTF_8)));
    }

    private static JsonNode read(byte[] json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void every_reason_an_aggregate_has_is_tried() {
        var tried = cases().stream().<Object>map(Case::reason).collect(Collectors.toSet());
        assertThat(SealedKinds.of(EnterpriseRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
        assertThat(SealedKinds.of(PlanRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
        assertThat(SealedKinds.of(UnitRefused.Reason.class)).isNotEmpty().allMatch(tried::contains);
    }

    @Test
    void every_code_there_are_words_for_is_tried() {
        var tried = new ArrayList<String>();
        cases().forEach(each -> tried.add(each.code()));
        MalformedEvents.all().forEach(each -> tried.add(each.code()));
        tried.addAll(DoorsTest.CODES);
        assertThat(tried)
                .containsAll(Words.codes().stream()
                        .filter(code -> !RefusedActions.BEYOND_A_SENDERS_REACH.contains(code))
                        .toList());
        assertThat(Words.codes()).containsAll(tried);
    }

    @Test
    void every_place_that_breaks_the_schema_is_named() {
        var event = RefusedActions.breakingItsSchemaInThreePlaces();
        var violations = service.post(event.toString(), "industry").json().path("violations");
        assertThat(StreamSupport.stream(violations.spliterator(), false)
                        .map(each -> each.path("pointer").asString()))
                .containsExactlyInAnyOrder("/data/industry/code", "/data/township", "/data/a~1b");
    }

    private Answer post(Case refused, String... headers) {
        var all = new ArrayList<>(refused.headers());
        all.addAll(List.of(headers));
        return service.post(refused.event().toString(), refused.authority(), all.toArray(String[]::new));
    }
}
