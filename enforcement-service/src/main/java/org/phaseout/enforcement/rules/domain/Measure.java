package org.phaseout.enforcement.rules.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a department may order on a ground.
 *
 * @param name under which it is reported and stored, such as {@code rectify-within-limit}
 * @param limit null where it takes effect at once and has no end
 * @param rectification how it is put right
 */
public record Measure(
        String name,
        Form form,
        Certainty certainty,
        @Nullable Limit limit,
        Place place,
        Rectification rectification) {

    public static final String PENALTY_DECISION = "行政处罚决定书";

    /**
     * @param title as the law calls it, such as 责令限制生产
     * @param document by which it is ordered, such as 责令限制生产决定书
     * @param penalty what it is by 行政处罚法9; null where it is none
     */
    public record Form(
            String title,
            String clause,
            String document,
            @Nullable PenaltyKind penalty) {}

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

    /**
     * Where a measure stands among those of its ground.
     *
     * @param after the one that was not heeded before; null for a first measure
     * @param with those it may stand beside
     * @param replaces those in whose place it may come while they are in effect
     * @param circumstances one of which has to be so; none where the ground is enough
     */
    public record Place(
            @Nullable String after, Set<String> with, Set<String> replaces, List<Circumstance> circumstances) {

        public static final Place FIRST = new Place(null, Set.of(), Set.of(), List.of());

        public Place {
            with = Set.copyOf(with);
            replaces = Set.copyOf(replaces);
            circumstances = List.copyOf(circumstances);
        }
    }

    /**
     * 令30号.
     *
     * @param endsByFiling the enterprise ends it by filing what it has done (备案之日解除)
     * @param followUp how certain it is that a plan is filed within a term, and a check made after the end; null where none is
     */
    public record Rectification(
            boolean endsByFiling, @Nullable Certainty followUp) {

        public static final Rectification NONE = new Rectification(false, null);
    }

    Measure asBefore() {
        var any = new Place(place.after(), place.with(), place.replaces(), List.of());
        return new Measure(name, form, certainty, limit, any, rectification);
    }

    public boolean endsByFiling() {
        return rectification.endsByFiling();
    }

    /** A plan comes before it is put right, and a check after its end. */
    public boolean isFollowedUp() {
        var certainty = rectification.followUp();
        return certainty != null && certainty.isEnforced();
    }

    public String clause() {
        return form.clause();
    }

    /** Its row calls it a penalty; other measures only put right (行政处罚法9, 28). */
    public boolean isPenalty() {
        return form.penalty() != null;
    }

    public @Nullable String after() {
        return place.after();
    }

    public Optional<Circumstance> circumstance(String kind) {
        return place.circumstances().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst();
    }

    /** It has a course of its own: a limit that runs, or a filing that ends it. Of two such one only is under way. */
    public boolean hasCourse() {
        return limit != null || endsByFiling();
    }
}
