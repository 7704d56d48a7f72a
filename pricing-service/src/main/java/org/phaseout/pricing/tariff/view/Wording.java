package org.phaseout.pricing.tariff.view;

import java.util.Locale;
import org.phaseout.platform.problem.Problems;
import org.phaseout.pricing.tariff.domain.Because;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says in words, in the reader's language, why a tariff is what it is and how an estimate was worked out. */
@Component
public class Wording {

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    Wording() {
        words.setBasenames("tariff/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    public String of(Because because, Locale language) {
        return of(because.why().word(), language, because.about().toArray());
    }

    /** @param arguments already in the form in which they are to be read */
    public String of(String key, Locale language, Object... arguments) {
        var texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return words.getMessage(key, texts, language);
    }

    public static Locale language(String acceptLanguage) {
        return Problems.language(acceptLanguage.isBlank() ? null : acceptLanguage);
    }
}
