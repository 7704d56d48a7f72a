package org.phaseout.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.ProblemDocument;
import org.phaseout.platform.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import tools.jackson.databind.json.JsonMapper;

/** Who may come in. What an authority may do with an action is decided by the authority table, not here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final AuthorizationManager<RequestAuthorizationContext> OPERATORS =
            AuthorityAuthorizationManager.hasAuthority("operator");

    /** What a request is measured by is measured around all of it; each filter by itself would double its cost. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(Headers::isPlain);
        return firewall;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ObjectProvider<PublicPaths> open,
            JwtDecoder decoder,
            Problems problems,
            JsonMapper eventJson) {
        var words = new DeniedWords(problems, eventJson);
        var tokens = new RememberedTokens(decoder, InstantSource.system());
        return http.csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/v1/operations/**", "/v1/sample/**")
                        .access(OPERATORS)
                        .requestMatchers(
                                HttpMethod.GET,
                                open.getIfAvailable(PublicPaths::new).patterns())
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/v1/receipts", "/v1/refusals")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/v1/**")
                        .access(SecurityConfiguration::reads)
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(Headers::bearerToken)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint((request, response, _) ->
                                words.write(request, response, Problem.of(401, "token-missing", "authorization")))
                        .accessDeniedHandler((request, response, _) ->
                                words.write(request, response, Problem.of(403, "not-allowed", ""))))
                .exceptionHandling(denied -> denied.authenticationEntryPoint((request, response, _) ->
                                words.write(request, response, Problem.of(401, "token-missing", "authorization")))
                        .accessDeniedHandler((request, response, _) ->
                                words.write(request, response, Problem.of(403, "not-allowed", ""))))
                .build();
    }

    private static AuthorizationDecision reads(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
        var authentication = caller.get();
        return new AuthorizationDecision(authentication != null
                && authentication.getAuthorities().stream()
                        .map(granted -> new Authority(String.valueOf(granted.getAuthority())))
                        .anyMatch(Readers::include));
    }

    private static JwtAuthenticationConverter authorities() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> {
            var authority = jwt.getClaimAsString("authority");
            return authority == null || authority.isBlank()
                    ? List.of()
                    : List.of(new SimpleGrantedAuthority(authority));
        });
        return converter;
    }

    /** Answers in problem documents also where no controller is reached. */
    private record DeniedWords(Problems problems, JsonMapper json) {

        void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
            var language = Problems.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            response.setStatus(problem.status());
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            if (problem.status() == 401) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            }
            response.getOutputStream().write(json.writeValueAsBytes(problems.document(problem, language)));
        }
    }
}
