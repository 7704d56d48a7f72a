package org.phaseout.reporting.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.district.District.Township;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the layout of every page needs. */
@ControllerAdvice(annotations = Page.class)
class Shell {

    private final Vocabulary vocabulary;
    private final District district;

    Shell(Vocabulary vocabulary, District district) {
        this.vocabulary = vocabulary;
        this.district = district;
    }

    @ModelAttribute("words")
    Words words(Locale locale) {
        return vocabulary.in(locale);
    }

    @ModelAttribute("townships")
    List<Township> townships() {
        return district.townships();
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.toLanguageTag();
    }

    /** This page in the other language. */
    @ModelAttribute("otherLanguage")
    String otherLanguage(HttpServletRequest request, Locale locale) {
        var other = locale.equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
        var here = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", other.getLanguage())
                .build();
        return here.getPath() + "?" + here.getQuery();
    }
}
