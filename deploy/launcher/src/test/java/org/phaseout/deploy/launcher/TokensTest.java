package org.phaseout.deploy.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.FreePorts;

class TokensTest {
    @TempDir
    private Path secrets;

    private final InetSocketAddress address =
            new InetSocketAddress(InetAddress.getLoopbackAddress(), FreePorts.adjacent(1));
    private Tokens tokens;
    private HttpServer issuer;

    @BeforeEach
    void aClientOfAnIssuerThatIsAway() throws Exception {
        Files.writeString(secrets.resolve("client-industry"), "a secret");
        Files.writeString(secrets.resolve("client-township-350504100"), "a secret");
        issuer = HttpServer.create();
        tokens = new Tokens(URI.create("http://127.0.0.1:" + address.getPort()), secrets);
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void while_the_issuer_is_away_it_is_said_so_and_when_it_is_back_there_is_a_token() throws Exception {
        assertThatThrownBy(() -> tokens.of("industry"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Is deploy/up running?");

        answers(503, "{}");
        assertThatThrownBy(() -> tokens.of("industry")).isInstanceOf(IOException.class);
        issuer.removeContext("/oauth2/token");
        context(200, "{\"access_token\":\"a token\",\"expires_in\":3600}");

        assertThat(tokens.of("industry")).isEqualTo("a token");
        issuer.stop(0);
        assertThat(tokens.of("industry")).as("kept while it is fresh").isEqualTo("a token");
    }

    @Test
    void what_waiting_does_not_mend_is_a_failure_with_its_remedy() throws Exception {
        answers(401, "{}");

        assertThatThrownBy(() -> tokens.of("industry"))
                .isInstanceOf(BackingFailure.class)
                .hasMessageContaining("secrets");
        assertThatThrownBy(() -> tokens.of("nobody"))
                .isInstanceOf(BackingFailure.class)
                .hasMessageContaining("industry, township:350504100");
    }

    private void answers(int status, String body) throws IOException {
        issuer.bind(address, 0);
        context(status, body);
        issuer.start();
    }

    private void context(int status, String body) {
        issuer.createContext("/oauth2/token", exchange -> {
            exchange.sendResponseHeaders(status, body.length());
            try (var out = exchange.getResponseBody()) {
                out.write(body.getBytes(UTF_8));
            }
        });
    }
}
