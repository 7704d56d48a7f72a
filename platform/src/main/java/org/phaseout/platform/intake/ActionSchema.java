package org.phaseout.platform.intake;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Problem.Violation;
import org.phaseout.platform.problem.Rejected;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (2020-12) that describes the data of one kind of action. */
final class ActionSchema {

    /** JSON Schema 2020-12 and our marks of who may read a text; the marks say nothing about validity. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keywords(Stream.of("x-personal", "x-public", "x-internal")
                    .<Keyword>map(NonValidationKeyword::new)
                    .toList())
            .build();

    private final JsonNode document;
    private final Schema schema;

    private ActionSchema(JsonNode document) {
        this.document = document;
        this.schema = SchemaRegistry.withDefaultDialect(DIALECT).getSchema(document);
    }

    static ActionSchema of(String type) {
        var file = new ClassPathResource("actions/" + type + ".schema.json");
        try (var content = file.getInputStream()) {
            return new ActionSchema(JsonMapper.shared().readTree(content));
        } catch (IOException e) {
            throw new IllegalStateException("every action has a schema; " + file.getPath() + " is missing", e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Rejects data that breaks the schema and names every place, in the reader's language. */
    void check(JsonNode data, Locale language) {
        var errors = schema.validate(
                data,
                execution -> execution.executionConfig(
                        config -> config.locale(language).formatAssertionsEnabled(true)));
        if (errors.isEmpty()) {
            return;
        }
        List<Violation> violations = errors.stream()
                .map(e -> new Violation("/data" + pointer(e), e.getMessage()))
                .distinct()
                .toList();
        throw new Rejected(new Problem(
                422, "data-breaks-schema", violations.getFirst().pointer(), List.of(violations.size()), violations));
    }

    private static String pointer(com.networknt.schema.Error error) {
        var at = error.getInstanceLocation().toString();
        var missing = error.getProperty();
        if (missing == null) {
            return at;
        }
        var escaped = "/" + missing.replace("~", "~0").replace("/", "~1");
        return at.endsWith(escaped) ? at : at + escaped;
    }
}
