package org.phaseout.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.backing.Database;
import org.phaseout.platform.clock.Outstanding;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A service of platform parts only, configured by platform.yml and the launcher's environment, open to everybody. */
public final class TestService implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more environment variables, each {@code NAME=value}; the last of a name counts */
    public static TestService start(Database database, String... more) {
        var environment = new ArrayList<>(List.of(
                "spring.config.import=classpath:platform.yml",
                "spring.application.name=test-service",
                "PHASEOUT_PORT=0",
                "PHASEOUT_DB_URL=" + database.jdbcUrl(),
                "PHASEOUT_DB_USER=" + database.user(),
                "PHASEOUT_DB_PASSWORD=" + database.password(),
                "PHASEOUT_ISSUER=http://127.0.0.1:1/issuer",
                "PHASEOUT_VAULT_KEY=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="));
        environment.addAll(List.of(more));
        return new TestService(new SpringApplicationBuilder(Parts.class)
                .run(environment.stream().map(each -> "--" + each).toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> put(String path, String json, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({
        "org.phaseout.platform.clock",
        "org.phaseout.platform.observe",
        "org.phaseout.platform.problem",
        "org.phaseout.platform.vault"
    })
    static class Parts {

        @Bean
        Outstanding outstanding() {
            return _ -> new Outstanding.Work(2, 3);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }
}
