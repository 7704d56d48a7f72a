package org.phaseout.platform.observe;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Spans leave the process only where {@code phaseout.otlp.endpoint} says where to. Spring Boot's own property cannot be
 * left empty, and its switch for the export also switches off the passing on of traces.
 */
@Configuration(proxyBeanMethods = false)
class TraceExport {

    @Bean
    @ConditionalOnExpression("!'${phaseout.otlp.endpoint:}'.isBlank()")
    OtlpTracingConnectionDetails collector(Environment environment) {
        var endpoint = environment.getRequiredProperty("phaseout.otlp.endpoint");
        return transport -> endpoint;
    }
}
