package org.phaseout.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the words of every service, together with those of the platform. */
public abstract class WordsRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void every_code_has_a_title_a_detail_and_a_remedy(String language) {
        var words = Words.in(language);
        assertThat(Words.codes())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(List.of("title", "detail", "remedy"))
                        .allSatisfy(part -> assertThat(words.get(code + "." + part))
                                .as(code + "." + part)
                                .isNotBlank()));
        assertThat(words).hasSize(3 * Words.codes().size());
    }

    /** What every service says is said once; two texts for one code would drift apart. */
    @Test
    void no_service_says_again_what_the_platform_says() {
        assertThat(Words.codesOfTheService()).isNotEmpty().doesNotContainAnyElementsOf(Words.codesOfThePlatform());
    }

    @Test
    void both_languages_say_the_same_things() {
        var chinese = Words.in("zh_CN");
        var english = Words.in("en");
        assertThat(chinese).containsOnlyKeys(english.keySet());
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(String.valueOf(chinese.get(key))));
            assertThat(text).as(key).isNotEqualTo(chinese.get(key)).doesNotContainPattern("[\\p{IsHan}]");
        });
        assertThat(chinese).allSatisfy((key, text) -> assertThat(text).as(key).containsPattern("[\\p{IsHan}]"));
    }

    /** An apostrophe begins a quotation in a message format and would swallow the placeholder behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void nothing_in_a_text_is_taken_for_format(String language) {
        assertThat(Words.in(language))
                .allSatisfy((key, text) -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContain("'", "{", "}"));
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
