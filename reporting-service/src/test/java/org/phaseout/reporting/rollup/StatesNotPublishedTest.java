package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.identified;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitWayDetermined;
import org.phaseout.platform.testing.TestTokens;
import org.springframework.context.annotation.Import;

/** U4, N2: how many units stand where is public; which units are to be sealed or dismantled is not. */
@Import(TestTokens.class)
class StatesNotPublishedTest extends RecordsTest {

    private static final String OPENED = "/v1/rollup/lineage?figure=units-identified&state=";

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void one_unit_is_to_be_sealed_and_another_dismantled() {
        var one = Teller.of("u-1");
        hear(one.says("2023-03-01", identified("u-1", "20.5", "10kt/a")));
        hear(one.says("2023-05-01", new UnitWayDetermined("u-1", false, "示例", null)));
        var another = Teller.of("u-2");
        hear(another.says("2023-03-01", identified("u-2", "20.5", "10kt/a")));
        hear(another.says("2023-11-20", new UnitDismantled("u-2", 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "to-seal, zh, 单个产能单元的该状态不公开",
        "to-dismantle, en, Where single units stand is not published",
        "listed, en, Where single units stand is not published",
        "identified, zh, 单个产能单元的该状态不公开"
    })
    void no_list_of_units_before_their_exit_is_opened_to_the_public(String state, String language, String title)
            throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address(OPENED + state)))
                .header("Accept-Language", language)
                .build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("U4-state-not-published", "\"pointer\":\"state\"", title);
        assertThat(answer.body()).doesNotContain("u-1");
    }

    @Test
    void nor_does_a_page_lead_there() throws Exception {
        var board = get("/board");
        assertThat(board).contains("应封存", "state=dismantled").doesNotContain("state=to-seal", "href=\"\"");
        assertThat(send(HttpRequest.newBuilder(
                                        URI.create(address("/board/lineage?figure=units-identified&state=to-seal")))
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed", "dismantling", "exited-sealed", "dismantled", "accepted"})
    void what_a_notice_tells_of_each_unit_is_open_to_all(String state) throws Exception {
        assertThat(get(OPENED + state)).contains("\"addsUp\":true");
    }

    @Test
    void an_officer_opens_every_state() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address(OPENED + "to-seal")))
                .header("Authorization", "Bearer " + TestTokens.of("industry"))
                .build());

        assertThat(answer.body()).contains("u-1");
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(address(path))).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
