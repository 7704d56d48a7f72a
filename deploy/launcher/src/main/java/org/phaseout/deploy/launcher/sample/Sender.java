package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.phaseout.deploy.launcher.sample.Patience.Answered;
import org.phaseout.deploy.launcher.sample.Step.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts as a department's system would: on a fault of the other side, or when no token is to be had, it sends the same
 * again, under the same id, until it is answered.
 */
public final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final District district;
    private final Patience patience;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Sender(District district, Patience patience) {
        this.district = district;
        this.patience = patience;
    }

    Answered post(Step step) {
        var what = "posting " + step.events().getFirst().get("id").asString();
        return patience.ask(what, () -> http.send(request(step), BodyHandlers.ofString()));
    }

    /** @param authority who reads; nobody in particular when empty */
    public Answered get(URI address, String authority) {
        return patience.ask("reading " + address, () -> {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
            if (!authority.isEmpty()) {
                authorise(request, authority);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        });
    }

    /** Sets the business clock of every instance; one that is already later stays so. */
    void steer(String instant) {
        for (var service : district.services()) {
            for (var instance : district.instances(service)) {
                steer(instance.resolve("/v1/sample/clock"), instant);
            }
        }
    }

    private void steer(URI clock, String instant) {
        var answer = patience.ask("steering " + clock, () -> {
            var request = HttpRequest.newBuilder(clock)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"now\":\"" + instant + "\"}"));
            return http.send(authorise(request, "operator").build(), BodyHandlers.ofString());
        });
        if (answer.status() != 200 && answer.status() != 422) {
            throw new SampleFailure("The clock at " + clock + " answered " + answer.status() + " " + answer.body());
        }
    }

    private HttpRequest request(Step step) throws IOException {
        var instances = district.instances(step.service());
        var address = instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
        var request =
                authorise(HttpRequest.newBuilder(address.resolve("/v1/events")).timeout(PATIENCE), step.authority());
        return switch (step.mode()) {
            case STRUCTURED ->
                json(request, "application/cloudevents+json", step.events().getFirst());
            case BATCH ->
                json(
                        request,
                        "application/cloudevents-batch+json",
                        JSON.createArrayNode().addAll(step.events()));
            case BINARY -> binary(request, step.events().getFirst());
        };
    }

    private HttpRequest.Builder authorise(HttpRequest.Builder request, String authority) throws IOException {
        return request.header("Authorization", "Bearer " + district.token(authority));
    }

    private static HttpRequest json(HttpRequest.Builder request, String type, JsonNode body) {
        return request.header("Content-Type", type)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static HttpRequest binary(HttpRequest.Builder request, ObjectNode event) {
        for (var name : List.of("specversion", "id", "source", "type", "subject", "time")) {
            request.header("ce-" + name, event.get(name).asString());
        }
        return json(request, "application/json", event.get("data"));
    }

    /** Rows of a batch's answer, or the one answer of a single event as its only row. */
    static List<Answered> rows(Step step, Answered answer) {
        if (step.mode() != Mode.BATCH || !answer.body().isArray()) {
            return List.of(answer);
        }
        return answer.body()
                .valueStream()
                .map(row -> new Answered(
                        row.get("status").asInt(),
                        row.has("receipt") ? row.get("receipt") : row.path("problem"),
                        answer.again(),
                        answer.nanos()))
                .toList();
    }
}
