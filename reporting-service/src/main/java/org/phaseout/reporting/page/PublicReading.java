package org.phaseout.reporting.page;

import org.phaseout.platform.security.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What needs no login, and nothing more: reading public notices and the rollup. A page loads only what this service
 * serves; nothing inline runs, nobody frames it.
 */
@Configuration
class PublicReading {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";
    private static final String[] PATHS = {
        "/",
        "/notices/**",
        "/board/**",
        "/v1/notices/**",
        "/v1/notices.csv",
        "/v1/rollup/**",
        "/v1/rollup.csv",
        "/assets/**",
        "/error"
    };
    private static final int BEFORE_ALL_OTHERS = 0;

    @Bean
    PublicPaths publicPaths() {
        return new PublicPaths(PATHS);
    }

    @Bean
    @Order(BEFORE_ALL_OTHERS)
    SecurityFilterChain publicReadingChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PATHS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PATHS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                // nobody needs a token; an authority that has one may be shown more (decision 0008)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .headers(PublicReading::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                // what is public may be kept by the reader, who asks whether it is still right
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-cache"));
    }
}
