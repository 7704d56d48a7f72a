package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.phaseout.deploy.launcher.sample.Step.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts as a department's system would: on a fault of the other side it sends the same again, under the same id, until
 * it is answered.
 */
final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final District district;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Sender(District district) {
        this.district = district;
    }

    /** @param again how often it had to be sent before it was answered */
    record Answered(int status, JsonNode body, int again, long nanos) {}

    Answered post(Step step) {
        long begun = System.nanoTime();
        for (int again = 0; System.nanoTime() - begun < LONGEST.toNanos(); again++) {
            long sent = System.nanoTime();
            try {
                var response = http.send(request(step), BodyHandlers.ofString());
                if (response.statusCode() < 500) {
                    return new Answered(
                            response.statusCode(), JSON.readTree(response.body()), again, System.nanoTime() - sent);
                }
            } catch (IOException unreachable) {
                // killed or not back yet; the same id is sent again
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SampleFailure("Interrupted while posting", e);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new SampleFailure("No answer to " + step.events().getFirst().get("id") + " within " + LONGEST);
    }

    HttpResponse<String> get(URI address, String authority) throws IOException {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (!authority.isEmpty()) {
            request.header("Authorization", "Bearer " + district.token(authority));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted while reading", e);
        }
    }

    /** Sets the business clock of every instance; one that is already later stays so. */
    void steer(String instant) {
        for (var service : district.services()) {
            for (var instance : district.instances(service)) {
                var request = HttpRequest.newBuilder(instance.resolve("/v1/sample/clock"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + district.token("operator"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"now\":\"" + instant + "\"}"));
                steer(request.build());
            }
        }
    }

    private void steer(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200 && response.statusCode() != 422) {
                throw new SampleFailure("The clock at " + request.uri() + " answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new SampleFailure("The clock at " + request.uri() + " cannot be steered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted while steering", e);
        }
    }

    private HttpRequest request(Step step) {
        var instances = district.instances(Service.ENTERPRISE);
        var address = instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
        var request = HttpRequest.newBuilder(address.resolve("/v1/events"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + district.token(step.authority()));
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
