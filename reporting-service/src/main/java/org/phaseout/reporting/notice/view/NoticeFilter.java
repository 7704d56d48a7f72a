package org.phaseout.reporting.notice.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.NoticeKind;

/**
 * Which public notices are asked for; null for all.
 *
 * @param township GB/T 2260 code
 * @param industry edition and class of GB/T 4754, such as {@code 2017-3011}
 * @param words part of an enterprise's name, of a former name or of its USCC
 */
public record NoticeFilter(
        @Nullable NoticeKind kind,
        @Nullable String township,
        @Nullable String industry,
        @Nullable String words) {

    public static final NoticeFilter ALL = new NoticeFilter(null, null, null, null);

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

    public boolean isNarrow() {
        return kind != null || township != null || industry != null || words != null;
    }
}
