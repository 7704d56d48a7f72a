package org.phaseout.reporting.notice.view;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.ShownUnit;

/** What the topic has told of one unit: what it is, the public steps of its life, and which of them stand. */
public final class UnitLife {

    private final String id;
    private final Undoings undoings;
    private final Rows<Step> steps = new Rows<>();
    private @Nullable Told told;
    private boolean isToldAnew;

    UnitLife(String id, Undoings undoings) {
        this.id = id;
        this.undoings = undoings;
    }

    /** @param unit under the name found on site */
    record Told(String enterpriseId, ShownUnit unit) {}

    /**
     * @param place in the unit's story
     * @param kind of the notice that announces it; null for a step that is only told in the timeline
     * @param restsOn the case whose decision it is; null for most steps. It is not public.
     * @param fallen E6a: the case it rests on no longer stands
     */
    record Step(
            long place,
            @Nullable NoticeKind kind,
            Announcement announcement,
            @Nullable String restsOn,
            boolean fallen) {

        long version() {
            return announcement.source().version();
        }

        String fact() {
            return announcement.source().fact();
        }

        private Step fell() {
            return new Step(place, kind, announcement, restsOn, true);
        }
    }

    public String id() {
        return id;
    }

    void read(Told known) {
        told = known;
    }

    void read(Step step) {
        steps.read(step.version(), step);
    }

    public void identified(String enterpriseId, ShownUnit unit) {
        told = new Told(enterpriseId, unit);
        isToldAnew = true;
    }

    /**
     * A step was told.
     *
     * @param kind of the notice that announces it; null for a step that is only told in the timeline
     * @param restsOn the case with which it falls
     */
    public void step(long place, @Nullable NoticeKind kind, Announcement announcement, @Nullable String restsOn) {
        var step = new Step(place, kind, announcement.inPlaceOf(place), restsOn, false);
        steps.add(step.version(), step);
    }

    /** E6a: what rests on the case no longer stands. */
    public void fall(String caseId) {
        List.copyOf(steps.all()).stream()
                .filter(step -> caseId.equals(step.restsOn()))
                .forEach(step -> steps.change(step.version(), step.fell()));
    }

    /** Without its identification a unit is none (U1). */
    public boolean isAUnit() {
        return current(NoticeKind.SURVEY_RESULT).isPresent();
    }

    /** The fact a notice of the kind is to announce; empty when none stands. */
    public Optional<Announcement> current(NoticeKind kind) {
        return last(kind).map(Step::announcement);
    }

    /** The case on whose decision the fact rests that a notice of the kind is to announce. */
    public Optional<String> groundOf(NoticeKind kind) {
        return last(kind).flatMap(step -> Optional.ofNullable(step.restsOn()));
    }

    private Optional<Step> last(NoticeKind kind) {
        return standing().filter(step -> step.kind() == kind).max(comparingLong(Step::place));
    }

    public boolean stands(String fact) {
        return standing().anyMatch(step -> step.fact().equals(fact));
    }

    private Stream<Step> standing() {
        return steps.all().stream()
                .filter(step -> !step.fallen() && undoings.of(step.version()).isEmpty());
    }

    /** Kinds of which anything was ever told, in the order of a unit's life. */
    public List<NoticeKind> kinds() {
        return steps.all().stream()
                .flatMap(step -> Stream.ofNullable(step.kind()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What was told as a version, whether or not it stands. */
    public Optional<String> factAt(long version) {
        return steps.at(version).map(Step::fact);
    }

    Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    Optional<Told> toldAnew() {
        return told().filter(_ -> isToldAnew);
    }

    Stream<Step> changed() {
        return steps.changed();
    }
}
