package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.day;
import static org.phaseout.reporting.rollup.Teller.identified;
import static org.phaseout.reporting.rollup.Teller.opened;
import static org.phaseout.reporting.rollup.Teller.registered;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseLimitLapsed;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseMeasureServed;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.UnitMessage.UnitListed;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.platform.testing.TestTokens;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a unit that is out because of a closing decision, which may fall on review (E6a). */
@Import(TestTokens.class)
abstract class ClosedOnReview extends RecordsTest {

    static final String ANYONE = "";

    final HttpClient client = HttpClient.newHttpClient();
    final Teller unit = Teller.of("u-1");
    final Teller energy = Teller.of("c-1");

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

    void annul() {
        hear(energy.says("2024-01-15", new CaseAnnulled("c-1", Teller.USCC, Teller.DISTRICT, null)));
        hear(unit.finds("2024-01-15", new UnitGroundAnnulled("u-1", "c-1", "annulled")));
    }

    /** Each figure in whole. */
    Map<String, String> figures(String path, String authority) throws IOException, InterruptedException {
        var figures = new TreeMap<String, String>();
        for (var figure : json(path, authority).at("/figures")) {
            figures.put(
                    figure.at("/figure").asString(), figure.at("/whole/value").asString());
        }
        return figures;
    }

    JsonNode json(String path, String authority) throws IOException, InterruptedException {
        var answer = get(path, authority);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> get(String path, String authority) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (!authority.equals(ANYONE)) {
            request.header("Authorization", "Bearer " + TestTokens.of(authority));
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
