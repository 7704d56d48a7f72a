package org.phaseout.reporting.notice.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * N2: kinds of notice are data of the district.
 *
 * @param kinds by code
 */
@ConfigurationProperties("phaseout.notice")
public record NoticeKinds(Map<String, Setting> kinds) {

    private static final int LEAST_DAYS = 60;
    private static final int MOST_YEARS = 2;

    /**
     * @param shown false: nothing of the kind is published, and nothing published before is shown
     * @param window how long a notice stays, at least 60 days and at most two years; a sealing notice so long after the
     *     sealing has ended
     */
    public record Setting(boolean shown, Period window) {}

    public NoticeKinds {
        kinds = Map.copyOf(kinds);
        for (var kind : NoticeKind.values()) {
            var setting = kinds.get(kind.code());
            if (setting == null) {
                throw new IllegalArgumentException("phaseout.notice.kinds lacks " + kind.code());
            }
            requireLength(kind, setting.window());
        }
    }

    private static void requireLength(NoticeKind kind, Period window) {
        var from = LocalDate.EPOCH;
        var until = from.plus(window);
        if (until.isBefore(from.plusDays(LEAST_DAYS)) || until.isAfter(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("the window of " + kind.code() + " is " + window
                    + "; it must be at least 60 days and at most two years");
        }
    }

    public boolean areShown(NoticeKind kind) {
        return setting(kind).shown();
    }

    public Period window(NoticeKind kind) {
        return setting(kind).window();
    }

    /** Codes of the kinds that are on. */
    String[] shown() {
        return Stream.of(NoticeKind.values())
                .filter(this::areShown)
                .map(NoticeKind::code)
                .toArray(String[]::new);
    }

    private Setting setting(NoticeKind kind) {
        return Objects.requireNonNull(kinds.get(kind.code()));
    }
}
