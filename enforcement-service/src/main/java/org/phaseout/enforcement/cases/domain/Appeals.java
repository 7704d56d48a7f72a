package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Reviewed.Filing;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/** Reviews and lawsuits about a fine, in the order of their filing. While one is pending the 3 % a day stop (行政处罚法73). */
record Appeals(List<Proceeding> proceedings) {

    static final Appeals NONE = new Appeals(List.of());
    private static final String REVIEW = "review";

    /**
     * @param filing which of the case
     * @param forum {@code review} or {@code lawsuit}
     * @param endedOn the day its outcome came to the case; null while it is pending
     * @param onMerits false where it was dismissed or withdrawn
     */
    record Proceeding(
            int filing,
            String forum,
            LocalDate filedOn,
            @Nullable LocalDate endedOn,
            boolean onMerits) {

        boolean isPendingOn(LocalDate day) {
            return !day.isBefore(filedOn) && (endedOn == null || !day.isAfter(endedOn));
        }

        private Proceeding asOf(LocalDate day) {
            return endedOn != null && endedOn.isAfter(day) ? new Proceeding(filing, forum, filedOn, null, false) : this;
        }
    }

    Appeals {
        proceedings = proceedings.stream()
                .sorted(Comparator.comparing(Proceeding::filedOn))
                .toList();
    }

    Appeals filed(Filing filing) {
        var proceeding = new Proceeding(filing.id(), filing.forum(), filing.on(), null, false);
        return new Appeals(
                Stream.concat(proceedings.stream(), Stream.of(proceeding)).toList());
    }

    Appeals ended(Filing filing, LocalDate on, boolean onMerits) {
        return new Appeals(proceedings.stream()
                .map(each -> each.filing() == filing.id() && each.endedOn() == null
                        ? new Proceeding(each.filing(), each.forum(), each.filedOn(), on, onMerits)
                        : each)
                .toList());
    }

    boolean isPendingOn(LocalDate day) {
        return proceedings.stream().anyMatch(each -> each.isPendingOn(day));
    }

    /** As it was known on a day. */
    Appeals asOf(LocalDate day) {
        return new Appeals(proceedings.stream()
                .filter(each -> !each.filedOn().isAfter(day))
                .map(each -> each.asOf(day))
                .toList());
    }

    /**
     * The last day on which review or lawsuit is open; empty while one is pending. What was filed too late and dismissed
     * opens no new term.
     */
    Optional<Due> openUntil(LocalDate servedOn, WorkingCalendar calendar) {
        var until = later(
                TermAfterPenalty.REVIEW.end(servedOn, calendar), TermAfterPenalty.LAWSUIT.end(servedOn, calendar));
        for (var each : proceedings) {
            var ended = each.endedOn();
            if (ended == null) {
                return Optional.empty();
            }
            if (each.onMerits() || !until.isPastOn(each.filedOn())) {
                until = each.forum().equals(REVIEW)
                        ? TermAfterPenalty.LAWSUIT_AFTER_REVIEW.end(ended, calendar)
                        : new Due(ended, false);
            }
        }
        return Optional.of(until);
    }

    private static Due later(Due one, Due other) {
        return one.lastDay().isAfter(other.lastDay()) ? one : other;
    }
}
