package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.day;
import static org.phaseout.reporting.rollup.Teller.identified;
import static org.phaseout.reporting.rollup.Teller.opened;
import static org.phaseout.reporting.rollup.Teller.registered;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseLimitLapsed;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseMeasureServed;
import org.phaseout.contract.enterprise.UnitMessage.UnitCarriedOver;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.platform.testing.TestTokens;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** E6a in the rollup, and who reads which figures (decision 0008): a closing decision that falls on review. */
@Import(TestTokens.class)
class OfficersReadingTest extends RecordsTest {

    private static final String ANYONE = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Teller unit = Teller.of("u-1");
    private final Teller energy = Teller.of("c-1");

    @BeforeEach
    void a_unit_of_a_closed_enterprise_is_overdue_and_dismantled() {
        hear(Teller.of("e-1").says("2023-02-01", registered("e-1")));
        hear(unit.says("2023-03-01", identified("u-1", "20.5", "10kt/a")));
        hear(unit.says("2023-04-01", new UnitListed("u-1", "p-1", Teller.LUOXI, 2023, "dismantle", day("2023-09-30"))));
        hear(energy.says("2023-03-10", opened("c-1", "u-1")));
        hear(energy.says("2023-03-12", new CaseMeasureServed("c-1", day("2023-03-12"), Teller.limit("2023-09-12"))));
        hear(energy.finds("2023-09-12", new CaseLimitLapsed("c-1", Teller.limit("2023-09-12"))));
        hear(energy.says("2023-10-08", new CaseDecided("c-1", Teller.USCC, "close", Teller.DISTRICT)));
        hear(unit.finds("2023-09-30", new UnitOverdue("u-1", "dismantling", day("2023-09-30"))));
        hear(unit.finds("2023-10-08", new UnitClosureDecided("u-1", "c-1", Teller.DECISION)));
        hear(unit.says("2023-11-20", new UnitDismantled("u-1", 1)));
    }

    private void annul() {
        hear(energy.says("2024-01-15", new CaseAnnulled("c-1", Teller.USCC, Teller.DISTRICT)));
        hear(unit.finds("2024-01-15", new UnitGroundAnnulled("u-1", "c-1", "annulled")));
    }

    @Test
    void an_annulment_takes_every_legal_figure_and_leaves_what_was_dismantled() throws Exception {
        var decided = figures("/v1/rollup", "industry");
        assertThat(decided)
                .containsEntry("units-closure-decided", "1")
                .containsEntry("closures-decided", "1")
                .containsEntry("cases-lapsed", "1")
                .containsEntry("units-dismantled", "1")
                .containsEntry("capacity-dismantled", "20.5")
                .containsEntry("units-planned", "1")
                .containsEntry("units-became-overdue", "1")
                .doesNotContainKeys("units-overdue", "units-ground-annulled");

        annul();
        var annulled = figures("/v1/rollup", "industry");
        assertThat(annulled)
                .containsEntry("cases-opened", "1")
                .containsEntry("units-dismantled", "1")
                .containsEntry("capacity-dismantled", "20.5")
                .containsEntry("units-ground-annulled", "1")
                .doesNotContainKeys("units-closure-decided", "closures-decided", "cases-lapsed");
        assertThat(json("/v1/rollup/audit", "industry").at("/addsUp").asBoolean())
                .isTrue();
    }

    @Test
    void true_then_and_known_then_are_answered_apart() throws Exception {
        annul();

        assertThat(figures("/v1/rollup?asOf=2023-10-31", "auditor"))
                .as("what is known today of that day")
                .containsKeys("units-overdue", "units-planned")
                .doesNotContainKeys("closures-decided", "units-dismantled", "units-ground-annulled");
        assertThat(figures("/v1/rollup?asOf=2023-10-31&knownAt=2023-10-31T16:00:00Z", "auditor"))
                .as("what was known on that day of it")
                .containsKeys("units-overdue", "closures-decided", "units-closure-decided")
                .doesNotContainKey("units-dismantled");
        assertThat(json("/v1/rollup/lineage?figure=closures-decided&knownAt=2023-10-31T16:00:00Z", "auditor")
                        .at("/records/0/record")
                        .asString())
                .isEqualTo("c-1");
    }

    @Test
    void a_figure_opens_to_its_records_and_these_to_their_messages_for_officers_only() throws Exception {
        annul();
        var path = "/v1/rollup/lineage?figure=units-dismantled";

        var told = json(path, "township:" + Teller.LUOXI).at("/records/0/messages");
        assertThat(told.valueStream().map(message -> message.at("/type").asString()))
                .containsSequence("phaseout.unit.overdue.v1", "phaseout.unit.closure-decided.v1");
        assertThat(json(path, ANYONE).at("/records/0/record").asString()).isEqualTo("u-1");
        assertThat(json(path, ANYONE).at("/records/0").has("messages")).isFalse();
    }

    @Test
    void anyone_sees_what_is_published_and_no_more() throws Exception {
        assertThat(figures("/v1/rollup", ANYONE))
                .containsOnlyKeys(
                        "enterprises-registered",
                        "units-identified",
                        "capacity-identified",
                        "units-planned",
                        "capacity-planned",
                        "units-year-plan",
                        "capacity-year-plan",
                        "units-year-plan-out",
                        "capacity-year-plan-out",
                        "units-dismantled",
                        "capacity-dismantled",
                        "units-closure-decided");
        assertThat(figures("/v1/rollup", "city"))
                .as("the city reads its topics")
                .doesNotContainKey("cases-opened");
        assertThat(get("/v1/rollup.csv", ANYONE).body())
                .startsWith("\uFEFFfigure,measuringUnit,township,industry,basis,state,track,planYear,value,records\r\n")
                .contains("units-year-plan,count,350504100,2017-3011,energy,,,2023,1,1\r\n")
                .contains("units-planned,count,350504100,2017-3011,energy,dismantled,,,1,1\r\n")
                .doesNotContain("overdue", "cases-", "facts-");
        assertThat(get("/v1/rollup.csv", "industry").body())
                .contains("cases-opened,count,350504100,2017-3011,energy,decided,energy,,1,1\r\n");
        assertThat(get("/board", ANYONE).body()).doesNotContain("cases-opened", "units-became-overdue");
        assertThat(get("/board", "industry").body()).contains("cases-opened");
        assertThat(get("/board/lineage?figure=cases-opened", ANYONE).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_months_of_a_figure_add_up_to_it_and_each_opens_to_its_records() throws Exception {
        var wholes = figures("/v1/rollup", "industry");
        var months = json("/v1/rollup/months", "industry").at("/figures");

        assertThat(months.valueStream().map(figure -> figure.at("/figure").asString()))
                .contains("units-dismantled", "cases-lapsed", "facts-reported")
                .doesNotContain("units-identified", "units-overdue", "cases-opened");
        for (var figure : months) {
            var sum = BigDecimal.ZERO;
            for (var month : figure.at("/months")) {
                var lineage = json(month.at("/lineage").asString(), "industry");
                assertThat(lineage.at("/sum").asString())
                        .isEqualTo(month.at("/value").asString());
                assertThat(lineage.at("/records"))
                        .isNotEmpty()
                        .allMatch(row -> row.at("/trueFrom")
                                .asString()
                                .startsWith(month.at("/month").asString()));
                sum = sum.add(new BigDecimal(month.at("/value").asString()));
            }
            assertThat(sum).isEqualByComparingTo(wholes.get(figure.at("/figure").asString()));
        }
        assertThat(json("/v1/rollup/months", ANYONE).toString()).doesNotContain("facts-reported", "cases-lapsed");
        assertThat(figures("/v1/rollup?during=2023-11", "industry"))
                .containsEntry("units-dismantled", "1")
                .doesNotContainKey("cases-lapsed");
        assertThat(figures("/v1/rollup?during=2022", "industry")).isEmpty();
    }

    @Test
    void the_plan_of_a_year_is_told_by_township_and_no_other_year_is_in_it() throws Exception {
        hear(unit.says(
                "2024-01-10",
                new UnitCarriedOver("u-1", "p-2", Teller.LUOXI, 2024, 2023, "dismantle", day("2024-09-30"))));

        var figures = json("/v1/rollup?planYear=2023&township=" + Teller.LUOXI, ANYONE)
                .at("/figures");
        assertThat(figures.valueStream().map(figure -> figure.at("/figure").asString()))
                .containsExactlyInAnyOrder("units-year-plan", "capacity-year-plan");
        assertThat(figures("/v1/rollup?planYear=2024", ANYONE))
                .containsEntry("units-year-plan-out", "1")
                .containsEntry("capacity-year-plan-out", "20.5");
    }

    @Test
    void a_slice_narrows_every_figure() throws Exception {
        assertThat(figures("/v1/rollup?track=energy", "industry"))
                .containsOnlyKeys("cases-opened", "cases-lapsed", "closures-decided");
        assertThat(figures("/v1/rollup?township=350504101", "industry")).isEmpty();
        assertThat(figures("/v1/rollup?state=dismantled&industry=2017-3011&basis=energy", ANYONE))
                .containsOnlyKeys("units-identified", "capacity-identified", "units-planned", "capacity-planned");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/rollup/lineage?figure=units-overdue, 403, U10-figure-not-published, figure, zh, 该数字不公开",
        "/v1/rollup/lineage?figure=cases-opened, 403, U10-figure-not-published, figure, en, This figure is not published",
        "/v1/rollup?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, zh, 过去所知不公开",
        "/v1/rollup.csv?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, en, What was once known is not published",
        "/v1/rollup/audit, 403, R2-audit-not-published, '', zh, 核对结果不公开",
        "/v1/rollup/audit, 403, R2-audit-not-published, '', en, The audit is not published",
        "/v1/rollup/months?knownAt=2023-10-31T16:00:00Z, 403, N3-known-then-not-published, knownAt, zh, 过去所知不公开",
        "/v1/rollup?during=2023-13, 400, request-malformed, '', en, The request is malformed",
        "/v1/rollup?asOf=soon, 400, request-malformed, '', en, The request is malformed",
        "/v1/rollup?township=%00, 400, request-malformed, '', en, The request is malformed"
    })
    void what_may_not_be_read_is_refused_by_name(
            String path, int status, String code, String pointer, String language, String title) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Language", language)
                .build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo(code);
        assertThat(problem.at("/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/remedy").asString()).isNotBlank();
    }

    /** Each figure in whole. */
    private Map<String, String> figures(String path, String authority) throws IOException, InterruptedException {
        var figures = new TreeMap<String, String>();
        for (var figure : json(path, authority).at("/figures")) {
            figures.put(
                    figure.at("/figure").asString(), figure.at("/whole/value").asString());
        }
        return figures;
    }

    private JsonNode json(String path, String authority) throws IOException, InterruptedException {
        var answer = get(path, authority);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String authority) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (!authority.equals(ANYONE)) {
            request.header("Authorization", "Bearer " + TestTokens.of(authority));
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
