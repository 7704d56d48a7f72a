package org.phaseout.platform.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.TestService;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PlatformConfigurationTest {

    /** Spring Boot keeps the format of the first service started in a JVM. */
    @BeforeEach
    @AfterEach
    void forgetLogFormat() {
        System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void a_service_says_that_it_lives_and_is_ready_and_shows_its_metrics() throws Exception {
        try (var service = TestService.start(Backing.shared().database("configured"))) {
            assertThat(service.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(service.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(service.get("/actuator/prometheus").body())
                    .contains("http_server_requests_seconds_bucket{", "service=\"test-service\"");
            assertThat(service.get("/actuator/env").statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void logs_are_ecs_where_that_is_asked_for(CapturedOutput output) {
        var database = Backing.shared().database("ecs");
        var logback = "logging.config=classpath:structured-logback.xml";
        try (var service = TestService.start(database, "PHASEOUT_LOG_FORMAT=ecs", logback)) {
            var log = LoggerFactory.getLogger("probe");
            service.bean(Traces.class).follow("work", null, () -> log.info("said"));
        }
        assertThat(output.getOut().lines().filter(line -> line.contains("\"said\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{").contains("\"traceId\":", "\"test-service\""));
    }

    @Test
    void spans_leave_for_the_collector_that_is_named() throws Exception {
        var arrived = new CompletableFuture<String>();
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            arrived.complete(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var endpoint = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
        try (var service = TestService.start(Backing.shared().database("otlp"), "PHASEOUT_OTLP_ENDPOINT=" + endpoint)) {
            service.get("/actuator/health");
            assertThat(arrived.get(30, TimeUnit.SECONDS)).isEqualTo("/v1/traces");
        } finally {
            collector.stop(0);
        }
    }
}
