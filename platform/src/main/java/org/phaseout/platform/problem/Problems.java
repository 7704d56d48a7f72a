package org.phaseout.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts problems into words, in Chinese unless the reader prefers English. */
@Component
public class Problems {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    Problems() {
        words.setBasenames("problems/platform", "problems/service");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /** The language to answer in, from the Accept-Language header. */
    public static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? lookupByLanguage(acceptLanguage) : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** {@code en-GB} finds English by lookup; {@code zh} or {@code zh-Hans} finds Chinese here. */
    private static Locale lookupByLanguage(String acceptLanguage) {
        return LanguageRange.parse(acceptLanguage).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    public ProblemDocument document(Problem problem, Locale language) {
        var code = problem.code();
        var arguments = problem.arguments().stream().map(String::valueOf).toArray();
        return new ProblemDocument(
                "urn:phaseout:problem:" + code,
                words.getMessage(code + ".title", arguments, language),
                problem.status(),
                code,
                words.getMessage(code + ".detail", arguments, language),
                problem.pointer(),
                words.getMessage(code + ".remedy", arguments, language),
                problem.violations().isEmpty() ? null : problem.violations(),
                problem.missing().isEmpty() ? null : problem.missing());
    }

    public ResponseEntity<Object> response(Problem problem, Locale language) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(ProblemDocument.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(document(problem, language));
    }
}
