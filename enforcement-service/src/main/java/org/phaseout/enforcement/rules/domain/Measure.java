package org.phaseout.enforcement.rules.domain;

import org.jspecify.annotations.Nullable;

/**
 * A measure that a department may order on a ground.
 *
 * @param name under which it is reported and stored, such as {@code rectify-within-limit}
 * @param limit null where it takes effect at once and has no end
 * @param after the measure of the same ground that was not heeded before; null for a first measure
 * @param endsByFiling the enterprise ends it by filing what it has done (令30号: 备案之日解除)
 */
public record Measure(
        String name,
        Form form,
        Certainty certainty,
        @Nullable Limit limit,
        @Nullable String after,
        boolean endsByFiling) {

    public static final String PENALTY_DECISION = "行政处罚决定书";

    /**
     * @param title as the law calls it, such as 责令限制生产
     * @param document by which it is ordered, such as 责令限制生产决定书
     */
    public record Form(String title, String clause, String document) {}

    /**
     * @param months the longest it may be; null where the clause names no longest
     * @param extension by how much it may be extended in total; null where it may not
     */
    public record Limit(@Nullable Integer months, @Nullable Period extension) {

        public Limit {
            if (extension != null && extension.unit() == Period.Unit.WORKING_DAYS) {
                throw new IllegalArgumentException("no clause extends a measure by working days");
            }
        }
    }

    public String clause() {
        return form.clause();
    }

    /** What is ordered by a penalty decision is a penalty; other measures only put right (行政处罚法9, 28). */
    public boolean isPenalty() {
        return form.document().equals(PENALTY_DECISION);
    }
}
