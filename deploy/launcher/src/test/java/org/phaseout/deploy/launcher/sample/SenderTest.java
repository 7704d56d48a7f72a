package org.phaseout.deploy.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SenderTest {
    private static final Patience SHORT = new Patience(Duration.ofSeconds(2), Duration.ofMillis(5));

    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private HttpServer service;
    private NotThereDistrict district;

    @BeforeEach
    void aService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            seen.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(answers.size() > 1 ? answers.remove() : answers.getFirst(), 2);
            try (var out = exchange.getResponseBody()) {
                out.write("{}".getBytes(UTF_8));
            }
        });
        service.start();
        district = new NotThereDistrict(
                URI.create("http://127.0.0.1:" + service.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void a_post_is_sent_again_while_the_issuer_and_then_the_service_are_away() {
        district.tokensMissing = 3;
        answers.addAll(List.of(503, 500, 201));

        var answer = new Sender(district, SHORT).post(anyStep());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.again()).isEqualTo(5);
        assertThat(seen)
                .hasSize(3)
                .containsOnly("Bearer a token of industry " + anyStep().events().getFirst());
    }

    @Test
    void a_read_and_the_steering_of_the_clock_outlive_the_issuer_too() {
        district.tokensMissing = 2;
        answers.addAll(List.of(500, 200));
        var sender = new Sender(district, SHORT);

        assertThat(sender.get(district.address, "industry").again()).isEqualTo(3);
        district.tokensMissing = 2;
        sender.steer("2023-07-01T09:00:00+08:00");

        assertThat(seen).last().isEqualTo("Bearer a token of operator {\"now\":\"2023-07-01T09:00:00+08:00\"}");
    }

    @Test
    void patience_ends_and_says_what_was_last_answered() {
        answers.add(500);
        var impatient = new Sender(district, new Patience(Duration.ofMillis(50), Duration.ofMillis(5)));

        assertThatThrownBy(() -> impatient.post(anyStep()))
                .isInstanceOf(SampleFailure.class)
                .hasMessageContaining("posting any")
                .hasMessageContaining("500");
    }

    private static Step anyStep() {
        var event = JsonMapper.shared().createObjectNode().put("id", "any").put("type", "report.unit.sealing");
        return Step.accepted("industry", event);
    }

    /** A district of one service whose issuer is away for the first so many tokens. */
    private static final class NotThereDistrict extends DistrictStub {
        private final URI address;
        private int tokensMissing;

        private NotThereDistrict(URI address) {
            this.address = address;
        }

        @Override
        public List<Service> services() {
            return List.of(Service.ENTERPRISE);
        }

        @Override
        public List<URI> instances(Service service) {
            return List.of(address);
        }

        @Override
        public String token(String authority) throws IOException {
            if (tokensMissing-- > 0) {
                throw new IOException("No issuer answers");
            }
            return "a token of " + authority;
        }
    }
}
