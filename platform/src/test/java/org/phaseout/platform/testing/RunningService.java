package org.phaseout.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.deploy.backing.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One instance of a service, as it runs in production, on a real database and a real broker. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        this.port =
                Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** What one or more instances of a service stand on. */
    public record Site(String service, Database database, String prefix, boolean sample) {

        /** A fresh database, and topics that no other test writes to. */
        public static Site fresh(String service) {
            return fresh(service, "t" + Long.toString(System.nanoTime(), 36));
        }

        /** A fresh database on topics shared with other services of the same test. */
        public static Site fresh(String service, String prefix) {
            Backing.shared().topics(prefix);
            return new Site(service, Backing.shared().database(service), prefix, false);
        }

        /** With the clock in the test's hands. */
        public Site withSampleClock() {
            return new Site(service, database, prefix, true);
        }

        public RunningService start(Class<?> application) {
            return RunningService.start(application, this);
        }
    }

    private static RunningService start(Class<?> application, Site site) {
        var kafka = Backing.shared().kafka(site.service());
        Map<String, Object> environment = new HashMap<>(Map.of(
                "PHASEOUT_PORT", 0,
                "PHASEOUT_DB_URL", site.database().jdbcUrl(),
                "PHASEOUT_DB_USER", site.database().user(),
                "PHASEOUT_DB_PASSWORD", site.database().password(),
                "PHASEOUT_KAFKA_BOOTSTRAP", kafka.bootstrap(),
                "PHASEOUT_KAFKA_USER", kafka.user(),
                "PHASEOUT_KAFKA_PASSWORD", kafka.password()));
        environment.put("PHASEOUT_TOPIC_PREFIX", site.prefix());
        environment.put("PHASEOUT_ISSUER", "http://127.0.0.1:9/unused");
        environment.put("PHASEOUT_SAMPLE", site.sample());
        environment.put("PHASEOUT_LOG_LEVEL", "WARN");
        environment.put("PHASEOUT_VAULT_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        var context = new SpringApplicationBuilder(application, TestTokens.class)
                .properties(environment)
                .run();
        return new RunningService(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type; a part of Axon or Spring that is there twice is a part nobody meant. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public Answer get(String path, String authority) {
        return send(request(path, authority).GET().build());
    }

    public Answer getWithoutToken(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** Posts one CloudEvent in structured mode. */
    public Answer post(String event, String authority, String... headers) {
        var request = request("/v1/events", authority)
                .header("Content-Type", "application/cloudevents+json")
                .POST(BodyPublishers.ofString(event));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public HttpRequest.Builder request(String path, String authority) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + TestTokens.of(authority));
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
