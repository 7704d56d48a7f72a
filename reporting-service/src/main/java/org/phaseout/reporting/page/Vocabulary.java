package org.phaseout.reporting.page;

import java.util.Locale;
import org.phaseout.reporting.district.District;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of pages and tables, in either language. */
@Component
public class Vocabulary {

    private final MessageSource messages;
    private final District district;

    Vocabulary(MessageSource messages, District district) {
        this.messages = messages;
        this.district = district;
    }

    public Words in(Locale language) {
        return new Words(messages, district, language);
    }
}
