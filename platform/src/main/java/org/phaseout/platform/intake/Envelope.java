package org.phaseout.platform.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import tools.jackson.databind.JsonNode;

/**
 * Checks the attributes of a CloudEvent one by one, so that each fault has a code of its own. The same checks serve all
 * modes; only the place of an attribute differs.
 *
 * @param attributes looks an attribute up by name; null when it is absent
 * @param place of an attribute in the request: a JSON pointer, or the name of a header
 */
record Envelope(Function<String, @Nullable String> attributes, Function<String, String> place) {

    static final int LONGEST = 200;
    /** Sources under which the system keeps the keys of what it does by itself. */
    private static final Set<String> OURS = Set.of("policy", "alarm");

    private static final Pattern JSON_TYPE = Pattern.compile("application/([a-z.-]+\\+)?json(;.*)?");
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");

    CloudEvent open(@Nullable JsonNode data) {
        var version = attributes.apply("specversion");
        if (version == null) {
            throw reject("cloudevent-specversion-missing", "specversion");
        }
        if (!version.equals("1.0")) {
            throw reject("cloudevent-specversion-unknown", "specversion", version);
        }
        var id = text("id");
        var source = source();
        var type = text("type");
        var subject = subject();
        var time = time();
        var contentType = attributes.apply("datacontenttype");
        if (contentType != null && !JSON_TYPE.matcher(contentType).matches()) {
            throw reject("cloudevent-datacontenttype", "datacontenttype", contentType);
        }
        if (data == null || data.isNull() || data.isMissingNode()) {
            throw reject("cloudevent-data-missing", "data");
        }
        var unstorable = Unstorable.in(data, "/data");
        if (unstorable != null) {
            throw new Rejected(unstorable);
        }
        return new CloudEvent(id, source, type, subject, time, data);
    }

    private String text(String name) {
        var value = attributes.apply(name);
        if (value == null || value.isBlank()) {
            throw reject("cloudevent-" + name + "-missing", name);
        }
        if (value.length() > LONGEST || Unstorable.hasControls(value)) {
            throw reject("cloudevent-attribute-malformed", name, name, LONGEST);
        }
        return value;
    }

    private String source() {
        var source = text("source");
        try {
            if (OURS.contains(String.valueOf(new URI(source).getAuthority()).toLowerCase(Locale.ROOT))) {
                throw reject("cloudevent-source-reserved", "source", source);
            }
        } catch (URISyntaxException e) {
            throw reject("cloudevent-source-malformed", "source", source);
        }
        return source;
    }

    private String subject() {
        var subject = text("subject");
        if (!SUBJECT.matcher(subject).matches()) {
            throw reject("cloudevent-subject-malformed", "subject", subject);
        }
        return subject;
    }

    private OffsetDateTime time() {
        var time = text("time");
        try {
            var parsed = OffsetDateTime.parse(time);
            if (parsed.getYear() < 1 || parsed.getYear() > 9999) {
                throw reject("cloudevent-time-malformed", "time", time);
            }
            return parsed;
        } catch (DateTimeException e) {
            throw reject(isLocal(time) ? "cloudevent-time-without-offset" : "cloudevent-time-malformed", "time", time);
        }
    }

    private static boolean isLocal(String time) {
        try {
            LocalDateTime.parse(time);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Rejected reject(String code, String attribute, Object... arguments) {
        return new Rejected(Problem.of(400, code, place.apply(attribute), arguments));
    }
}
