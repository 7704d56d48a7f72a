package org.phaseout.reporting.notice.view;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which public notices are asked for.
 *
 * @param today only entries whose window has not ended on this day are public
 * @param township GB/T 2260 code; null for the whole district
 * @param words part of an enterprise's name or of its USCC; null for all
 * @param after the last entry already read; null for the first page
 */
public record NoticeFilter(
        String district,
        LocalDate today,
        @Nullable String township,
        @Nullable String words,
        @Nullable NoticeCursor after) {

    /** For {@code ilike}; what the reader typed has no wildcards. */
    @Nullable
    String pattern() {
        return words == null
                ? null
                : "%"
                        + words.strip()
                                .toUpperCase(Locale.ROOT)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_")
                        + "%";
    }
}
