package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.Change.Extension;
import org.phaseout.enforcement.cases.domain.Change.Held;
import org.phaseout.enforcement.cases.domain.Change.Span;
import org.phaseout.enforcement.cases.domain.Change.Stayed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionApplied;
import org.phaseout.enforcement.rules.domain.Period;

/**
 * The limit of a measure that was served. Where it ends, and whether something was in time, follows from the days on which
 * the facts happened, in whatever order they are told (E7).
 *
 * @param original the limit as it was served
 * @param changes of its end, in the order in which they happened
 * @param reckoned the last days that were said of it; a day that was once confirmed stays
 * @param asked an application for an extension that is not answered yet
 */
record Clock(
        LocalDate servedOn,
        Limit original,
        List<Change> changes,
        List<Limit> reckoned,
        @Nullable CaseExtensionApplied asked,
        Found found) {

    /** Of changes on one day, the extension was meant for what was left before the stay has ended. */
    private static final Comparator<Change> AS_THEY_HAPPENED =
            Comparator.comparing(Change::on).thenComparing(Stayed.class::isInstance);

    /**
     * What was found of it.
     *
     * @param metOn first day on which it was seen to be met
     * @param lapsed last day of the limit that was found to have lapsed
     */
    record Found(@Nullable LocalDate metOn, @Nullable LocalDate lapsed) {}

    Clock {
        changes = changes.stream().sorted(AS_THEY_HAPPENED).toList();
        reckoned = List.copyOf(reckoned);
    }

    static Clock from(LocalDate servedOn, Limit limit, List<Change> stays) {
        return new Clock(servedOn, limit, stays, List.of(limit), null, new Found(null, null));
    }

    Clock asked(CaseExtensionApplied application) {
        return new Clock(servedOn, original, changes, reckoned, application, found);
    }

    Clock answered() {
        return new Clock(servedOn, original, changes, reckoned, null, found);
    }

    Clock changed(Change change) {
        return new Clock(servedOn, original, plus(changes, change), reckoned, asked, found);
    }

    /** The stay that held it has ended. */
    Clock stayEnded(Stayed stay) {
        var others =
                changes.stream().filter(change -> !(change instanceof Held)).toList();
        return new Clock(servedOn, original, plus(others, stay), reckoned, asked, found);
    }

    /** What is confirmed once is not made provisional, and not reckoned anew. */
    Clock reckoned(@Nullable Limit limit) {
        return limit == null || isConfirmed(limit.calendarEnd())
                ? this
                : new Clock(servedOn, original, changes, plus(reckoned, limit), asked, found);
    }

    Clock met(LocalDate day) {
        var first = found.metOn() == null || day.isBefore(found.metOn()) ? day : found.metOn();
        return new Clock(servedOn, original, changes, reckoned, asked, new Found(first, found.lapsed()));
    }

    Clock lapsed(@Nullable LocalDate lastDay) {
        return new Clock(servedOn, original, changes, reckoned, asked, new Found(found.metOn(), lastDay));
    }

    /** The day on which its end was said last. */
    LocalDate saidOn() {
        return changes.stream()
                .filter(change -> !(change instanceof Held))
                .map(Change::on)
                .filter(servedOn::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(servedOn);
    }

    /** As it stands by all its changes. */
    Limit limit() {
        return at(spans().getLast().end());
    }

    /** How far an extension may reach at most, where one reaches further. */
    Optional<LocalDate> exceeded(Period most) {
        var spans = spans();
        for (int i = 0; i < changes.size(); i++) {
            var longest = most.after(spans.get(i + 1).original());
            if (changes.get(i) instanceof Extension && spans.get(i + 1).end().isAfter(longest)) {
                return Optional.of(longest);
            }
        }
        return Optional.empty();
    }

    /** Whether a day is in time: every day is while a stay from a day in time holds the clock, and none by one that came later. */
    boolean covers(LocalDate day) {
        var lastDay = limit().lastDay();
        return !day.isAfter(lastDay)
                || changes.stream().anyMatch(change -> change instanceof Held(var from) && !from.isAfter(lastDay));
    }

    /** Nothing is too late while the last day is provisional. */
    boolean isPastOn(LocalDate day) {
        return !limit().provisional() && !covers(day);
    }

    boolean isMet() {
        return found.metOn() != null && covers(found.metOn());
    }

    boolean isMetLate() {
        return found.metOn() != null && isPastOn(found.metOn());
    }

    /** Whether the limit that stands is the one that was found to have lapsed. */
    boolean hasLapsed() {
        var lapsed = found.lapsed();
        return lapsed != null && !isMet() && lapsed.equals(limit().lastDay()) && !covers(lapsed.plusDays(1));
    }

    /** From service through every change. */
    private List<Span> spans() {
        var spans = new ArrayList<>(List.of(new Span(servedOn, original.calendarEnd(), original.calendarEnd())));
        changes.forEach(change -> spans.add(change.moves(spans.getLast(), end -> at(end).lastDay())));
        return spans;
    }

    /** An end whose working day nobody has reckoned is provisional. */
    private Limit at(LocalDate end) {
        return reckoned.stream()
                .filter(limit -> limit.calendarEnd().equals(end))
                .reduce((_, latest) -> latest)
                .orElseGet(() -> new Limit(end, end, original.clause(), true));
    }

    private boolean isConfirmed(LocalDate end) {
        return !at(end).provisional();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(Objects.requireNonNull(one)))
                .toList();
    }
}
