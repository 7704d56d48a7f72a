package org.phaseout.deploy.bench.stack;

import java.util.Arrays;
import java.util.List;

/** On whose behalf the processor worked: a sample counts for the innermost frame that belongs to one of these. */
enum Stage {
    HTTP("http", "org.apache.tomcat.", "org.apache.coyote.", "org.apache.catalina."),
    SPRING_WEB("spring web", "org.springframework.web.", "org.springframework.http.", "jakarta.servlet."),
    TOKEN("token and security", "org.springframework.security.", "com.nimbusds."),
    SCHEMA("schema validation", "com.networknt."),
    JSON("jackson", "tools.jackson.", "com.fasterxml.jackson."),
    OBSERVATION("metrics and traces", "io.micrometer.", "io.opentelemetry."),
    AXON("axon", "org.axonframework."),
    DRIVER("postgresql driver", "org.postgresql."),
    POOL("pool and spring jdbc", "com.zaxxer.", "org.springframework.jdbc.", "org.springframework.transaction."),
    KAFKA("kafka client", "org.apache.kafka."),
    OURS("ours", "org.phaseout."),
    SPRING("rest of spring", "org.springframework."),
    REST("rest");

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> packages;

    Stage(String words, String... packages) {
        this.words = words;
        this.packages = List.of(packages);
    }

    String words() {
        return words;
    }

    /** The stage a class belongs to; {@link #REST} for those that work for whoever calls them. */
    static Stage of(String type) {
        return Arrays.stream(values())
                .filter(stage -> stage.packages.stream().anyMatch(type::startsWith))
                .findFirst()
                .orElse(REST);
    }
}
