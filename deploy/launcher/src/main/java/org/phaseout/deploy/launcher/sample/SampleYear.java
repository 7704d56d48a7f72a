package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;

/** A year of the district. As yet it only asks every instance whether it is ready. */
public final class SampleYear implements Sample {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public Outcome play(District running) {
        running.settle();
        var instances = running.services().stream()
                .flatMap(service -> running.instances(service).stream())
                .toList();
        var ready = instances.stream().filter(this::isReady).count();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("instances", instances.size());
        figures.put("ready", ready);
        return new Outcome(ready == instances.size(), figures);
    }

    private boolean isReady(URI instance) {
        var request = HttpRequest.newBuilder(instance.resolve("/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("Interrupted", e);
        }
    }
}
