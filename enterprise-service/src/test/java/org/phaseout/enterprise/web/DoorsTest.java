package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.TestTokens;
import org.phaseout.platform.testing.Words;

/** Who does not come in, and requests that lead nowhere: always a problem document, in the reader's language. */
@ExtendWith(TwoInstances.Shared.class)
class DoorsTest {

    static final List<String> CODES = List.of(
            "token-missing",
            "token-without-authority",
            "token-of-another-district",
            "not-allowed",
            "no-such-resource",
            "request-malformed",
            "clock-goes-back");

    private final RunningService service;

    DoorsTest(TwoInstances instances) {
        service = instances.one();
    }

    @Test
    void without_a_token_nothing_is_read_or_reported() {
        refused(HttpRequest.newBuilder(service.uri("/v1/capacity-units/U-1")), 401, "token-missing", "authorization");
        refused(
                HttpRequest.newBuilder(service.uri("/v1/events")).POST(BodyPublishers.ofString("{}")),
                401,
                "token-missing",
                "authorization");
    }

    @Test
    void a_token_nobody_issued_is_none() {
        refused(bearing("nonsense", "/v1/refusals"), 401, "token-missing", "authorization");
    }

    @Test
    void a_token_without_authority_opens_nothing() {
        refused(bearing(TestTokens.of(""), "/v1/refusals"), 403, "token-without-authority", "authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"350505", "35050", "3505041", ""})
    void a_token_of_another_district_opens_nothing(String district) {
        refused(
                bearing(TestTokens.of("industry", district), "/v1/refusals"),
                403,
                "token-of-another-district",
                "authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/v1/operations/dead-letters", "/v1/sample/clock"})
    void operators_rooms_are_closed_to_authorities(String path) {
        refused(service.request(path, "industry"), 403, "not-allowed", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/capacity-units/NOBODY", "/v1/enterprises/NOBODY"})
    void what_is_not_there_is_not_found(String path) {
        refused(service.request(path, "industry"), 404, "no-such-resource", "/id");
    }

    @Test
    void a_path_nobody_serves_is_not_found() {
        refused(service.request("/v1/nowhere", "industry"), 404, "no-such-resource", "");
    }

    @Test
    void a_parameter_of_the_wrong_form_is_the_senders_fault() {
        refused(service.request("/v1/refusals?before=yesterday", "industry"), 400, "request-malformed", "before");
        refused(service.request("/v1/capacity-units/U-1?after=1", "industry"), 400, "request-malformed", "after");
        refused(service.request("/v1/capacity-units?limit=many", "industry"), 400, "request-malformed", "limit");
    }

    @Test
    void a_method_nobody_serves_is_the_senders_fault() {
        refused(service.request("/v1/events", "industry").DELETE(), 405, "request-malformed", "");
    }

    @Test
    void the_clock_of_a_sample_never_goes_back() {
        refused(
                service.request("/v1/sample/clock", "operator")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"now\":\"1999-01-01T00:00:00+08:00\"}")),
                422,
                "clock-goes-back",
                "/now");
    }

    private HttpRequest.Builder bearing(String token, String path) {
        return HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + token);
    }

    private void refused(HttpRequest.Builder request, int status, String code, String pointer) {
        for (var language : List.of("zh-CN", "en")) {
            var answer = service.send(
                    request.copy().header("Accept-Language", language).build());
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.header("Content-Language")).contains(language);
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.json().path("pointer").asString("absent")).isEqualTo(pointer);
            var words = Words.in(language.replace('-', '_'));
            assertThat(answer.json().path("title").asString()).isEqualTo(words.get(code + ".title"));
            assertThat(answer.json().path("remedy").asString()).isEqualTo(words.get(code + ".remedy"));
        }
    }
}
