package org.phaseout.reporting.notice.web;

import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.NoticeFilter;

/**
 * The parameters by which notices are chosen. An empty field of a form is a field that was not filled in.
 *
 * @param industry edition and class of GB/T 4754, such as {@code 2017-3011}
 * @param q part of a name, of a former name or of a USCC
 */
record AskedNotices(
        @Nullable String kind,
        @Nullable String township,
        @Nullable String industry,
        @Nullable String q) {

    /** Throws {@link Rejected} for a kind there is not. */
    NoticeFilter filter() {
        var asked = given(kind);
        var known = asked == null
                ? null
                : NoticeKind.coded(asked)
                        .orElseThrow(() -> new Rejected(Problem.of(400, "N1-kind-unknown", "kind", asked)));
        return new NoticeFilter(known, given(township), given(industry), given(q));
    }

    /** For pages, where a kind there is not chooses nothing. */
    NoticeFilter lenient() {
        var asked = given(kind);
        return new NoticeFilter(
                asked == null ? null : NoticeKind.coded(asked).orElse(null),
                given(township),
                given(industry),
                given(q));
    }

    private static @Nullable String given(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
