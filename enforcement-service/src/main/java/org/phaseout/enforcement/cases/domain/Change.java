package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What moves the end of a limit (E7), each on the day it happened and not on the day it was told. */
sealed interface Change {

    /** The day from which the end is another. */
    LocalDate on();

    /** @param lastDay of a limit that ends on a day by the calendar */
    Span moves(Span span, UnaryOperator<LocalDate> lastDay);

    /**
     * Where a limit stands between two changes; all days by the calendar.
     *
     * @param since the day on which {@code end} was said: a stay takes no day before it
     * @param original where it would end without extension
     */
    record Span(LocalDate since, LocalDate original, LocalDate end) {

        /** Months run from the original end, so that a short month between them costs no day. */
        Span longer(int months) {
            int sofar = Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(original), YearMonth.from(end)));
            var inMonths = WorkingCalendar.monthsAfter(original, sofar).equals(end);
            var later = inMonths
                    ? WorkingCalendar.monthsAfter(original, sofar + months)
                    : WorkingCalendar.monthsAfter(end, months);
            return new Span(since, original, later);
        }

        Span later(long days) {
            return new Span(since, original.plusDays(days), end.plusDays(days));
        }
    }

    /** An extension that was granted: so many months or days more, or until a stated day. */
    record Extension(LocalDate on, Term term) implements Change {

        @Override
        public Span moves(Span span, UnaryOperator<LocalDate> lastDay) {
            if (term.until() != null) {
                return new Span(on, span.original(), term.until());
            }
            return term.days() != null
                    ? new Span(span.since(), span.original(), span.end().plusDays(term.days()))
                    : span.longer(Objects.requireNonNull(term.months()));
        }
    }

    /** A stay that has not ended: how long it takes is not known yet. */
    record Held(LocalDate from) implements Change {

        @Override
        public LocalDate on() {
            return LocalDate.MAX;
        }

        @Override
        public Span moves(Span span, UnaryOperator<LocalDate> lastDay) {
            return span;
        }
    }

    /** A stay that has ended: what was left when it began runs on from its end. */
    record Stayed(LocalDate from, LocalDate on) implements Change {

        @Override
        public Span moves(Span span, UnaryOperator<LocalDate> lastDay) {
            if (from.isAfter(lastDay.apply(span.end()))) {
                return span; // the limit had run out
            }
            var stopped = from.isBefore(span.since()) ? span.since() : from;
            return span.later(Math.max(0, ChronoUnit.DAYS.between(stopped, on)));
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(on);
        }
    }
}
