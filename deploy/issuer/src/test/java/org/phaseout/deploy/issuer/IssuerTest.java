package org.phaseout.deploy.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class IssuerTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;

    private static String url;
    private static ConfigurableApplicationContext issuer;

    @BeforeAll
    static void start() throws IOException {
        try (var socket = new ServerSocket(0)) {
            url = "http://127.0.0.1:" + socket.getLocalPort();
        }
        issuer = run();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "township:350504100", "human-resources", "safety:housing", "auditor"})
    void an_authority_gets_a_token_that_says_who_and_where_it_is(String authority) throws Exception {
        var before = Instant.now().minusSeconds(1);
        var token = token(authority);
        var claims = token.getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo(url);
        assertThat(claims.getAudience()).containsExactly("phaseout");
        assertThat(claims.getStringClaim("authority")).isEqualTo(authority);
        assertThat(claims.getStringClaim("district")).isEqualTo("350504");
        assertThat(claims.getSubject()).isEqualTo(authority);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
        assertThat(claims.getIssueTime().toInstant()).isAfterOrEqualTo(before);
        assertThat(verified(token)).isTrue();
    }

    @Test
    void a_wrong_secret_and_an_unknown_client_get_401() throws Exception {
        assertThat(request("industry", "guess").statusCode()).isEqualTo(401);
        assertThat(request("nobody", "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_from_before_a_restart_is_still_verified_and_the_secrets_are_the_same() throws Exception {
        var token = token("ecology");
        var secret = Clients.secret(directory, "ecology");

        issuer.close();
        issuer = run();

        assertThat(verified(token)).isTrue();
        assertThat(request("ecology", secret).statusCode()).isEqualTo(200);
    }

    @Test
    void the_key_and_every_secret_are_readable_for_their_owner_alone() throws IOException {
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(1 + Authorities.all().size())
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void health_is_public_and_everything_else_is_closed() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isIn(401, 403);
        assertThat(get("/").statusCode()).isIn(401, 403);
        assertThat(get("/oauth2/jwks").body()).doesNotContain("\"d\":");
    }

    private static ConfigurableApplicationContext run() {
        var port = url.substring(url.lastIndexOf(':') + 1);
        return SpringApplication.run(
                IssuerApplication.class, "--PHASEOUT_PORT=" + port, "--PHASEOUT_ISSUER_DIR=" + directory);
    }

    private static SignedJWT token(String authority) throws Exception {
        var response = request(authority, Clients.secret(directory, authority));
        assertThat(response.statusCode()).isEqualTo(200);
        return SignedJWT.parse(JsonMapper.shared()
                .readTree(response.body())
                .get("access_token")
                .asString());
    }

    private static HttpResponse<String> request(String client, String secret) throws Exception {
        // RFC 6749, 2.3.1: both are form-encoded before they go into the header.
        var encoded = java.net.URLEncoder.encode(client, UTF_8) + ":" + java.net.URLEncoder.encode(secret, UTF_8);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(encoded.getBytes(UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean verified(SignedJWT token) throws Exception {
        var key = JWKSet.parse(get("/oauth2/jwks").body())
                .getKeyByKeyId(token.getHeader().getKeyID());
        return key != null && token.verify(new RSASSAVerifier(key.toRSAKey()));
    }
}
