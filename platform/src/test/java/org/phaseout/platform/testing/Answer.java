package org.phaseout.platform.testing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered over HTTP. */
public record Answer(int status, java.net.http.HttpHeaders headers, String text) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** Code of the problem, when it is one. */
    public String code() {
        return json().path("code").asString("");
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
