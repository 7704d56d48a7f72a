package org.phaseout.reporting.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.district.District;
import org.springframework.context.MessageSource;

/** Codes, dates and numbers in the reader's language. A code without a word is shown as it is, never hidden. */
public final class Words {

    private static final String TOWNSHIP = "township:";

    private final MessageSource messages;
    private final District district;
    private final Locale locale;

    Words(MessageSource messages, District district, Locale locale) {
        this.messages = messages;
        this.district = district;
        this.locale = locale;
    }

    /** @param group of codes, such as basis, industry, measure, equipment, kind, change, figure */
    public String say(String group, String code) {
        var word = messages.getMessage(group + "." + code, null, code, locale);
        return word == null ? code : word;
    }

    public String township(String code) {
        return district.township(code, locale);
    }

    /** The office behind an authority; a township is an office of its own. */
    public String office(String authority) {
        return authority.startsWith(TOWNSHIP)
                ? township(authority.substring(TOWNSHIP.length()))
                : say("office", authority);
    }

    /** Days from what happened to when the system learned it; 0 when it was entered in time. */
    public long daysLate(LocalDate occurredOn, LocalDate recordedOn) {
        return Math.max(0, ChronoUnit.DAYS.between(occurredOn, recordedOn));
    }

    /** An address as a link; null for one that leads elsewhere than to the web, which is shown and not followed. */
    public @Nullable String web(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address : null;
    }

    public String districtName() {
        return district.name().in(locale);
    }

    public String complaints() {
        return district.complaints().in(locale);
    }

    public String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("format", "day"), locale).format(day);
    }

    /** The day in China on which the moment fell. */
    public String day(Instant moment) {
        return day(moment.atZone(BusinessClock.ZONE).toLocalDate());
    }
}
