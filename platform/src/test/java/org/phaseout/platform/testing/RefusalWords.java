package org.phaseout.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

/** What a refusal says: rule, place and remedy, in the words of its bundle. */
public record RefusalWords(String code, int status, String pointer) {

    /** @param language of the answer; {@code bundle} has its words */
    public void areSaidBy(Answer answer, String language, String bundle) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).contains(language);
        var problem = answer.json();
        assertThat(answer.code()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("urn:phaseout:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("pointer").asString("absent")).isEqualTo(pointer);
        var words = Words.in(bundle);
        assertThat(problem.path("title").asString()).isEqualTo(words.get(code + ".title"));
        assertThat(problem.path("remedy").asString()).isEqualTo(words.get(code + ".remedy"));
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContainPattern("\\{\\d+}");
    }
}
