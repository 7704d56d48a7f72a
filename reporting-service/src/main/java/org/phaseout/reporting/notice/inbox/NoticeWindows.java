package org.phaseout.reporting.notice.inbox;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.phaseout.reporting.notice.view.NoticeEntry.Window;
import org.phaseout.reporting.notice.view.NoticeKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long each kind of notice stays public (domain.md N2): data, at least 60 days and at most two years.
 *
 * @param windows by the code of the kind
 */
@ConfigurationProperties("phaseout.notice")
record NoticeWindows(Map<String, Period> windows) {

    private static final int LEAST_DAYS = 60;
    private static final int MOST_YEARS = 2;

    NoticeWindows {
        for (var kind : NoticeKind.values()) {
            var window = windows.get(kind.code());
            if (window == null) {
                throw new IllegalArgumentException("phaseout.notice.windows lacks " + kind.code());
            }
            var from = LocalDate.EPOCH;
            var until = from.plus(window);
            if (until.isBefore(from.plusDays(LEAST_DAYS)) || until.isAfter(from.plusYears(MOST_YEARS))) {
                throw new IllegalArgumentException("the window of " + kind.code() + " is " + window
                        + "; it must be at least 60 days and at most two years");
            }
        }
    }

    Window of(NoticeKind kind, LocalDate from) {
        return new Window(from, from.plus(windows.getOrDefault(kind.code(), Period.ofDays(LEAST_DAYS))));
    }
}
