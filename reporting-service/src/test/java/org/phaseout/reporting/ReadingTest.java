package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without a token who reads over HTTP. */
abstract class ReadingTest extends ServiceTest {

    static final JsonMapper JSON = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    /** The first message after a start comes late, for the reader must join its group; each read waits a moment. */
    JsonNode arrived(String path) throws IOException, InterruptedException {
        var deadline = Instant.now().plusSeconds(60);
        var body = json(path);
        while (!body.at("/asOf/arrived").asBoolean() && Instant.now().isBefore(deadline)) {
            body = json(path);
        }
        assertThat(body.at("/asOf/arrived").asBoolean()).as(path).isTrue();
        return body;
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
