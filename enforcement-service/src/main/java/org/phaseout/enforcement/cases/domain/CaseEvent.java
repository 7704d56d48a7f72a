package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Fact;

/** Everything that can have happened to a case. Stored for ever, so fields are only ever added. */
public sealed interface CaseEvent extends Fact
        permits FindingEvent, MeasureEvent, PenaltyEvent, CollectionEvent, DecisionEvent, ReviewEvent, UndoingEvent {

    String caseId();

    @Override
    default String aggregateId() {
        return caseId();
    }

    @Override
    default List<ClaimChange> claims() {
        return this instanceof Issued issued ? List.of(new Taken(Documents.claim(issued.documentNumber()))) : List.of();
    }

    /**
     * The term within which a measure has to be met.
     *
     * @param calendarEnd where it ends by the calendar; an extension runs from here
     * @param lastDay the last day in time: {@code calendarEnd}, or the next working day where that is a day off
     * @param clause the measure stands on
     * @param provisional the holidays that decide {@code lastDay} are not published yet
     */
    record Limit(LocalDate calendarEnd, LocalDate lastDay, String clause, boolean provisional) {}

    /** @param standard with its generation; both values in {@code unit} */
    record Measurement(String standard, String indicator, BigDecimal measured, BigDecimal limit, String unit) {}

    /** @param level {@code district}, {@code city}, {@code province} or {@code court} */
    record Decision(String body, String level, String number, LocalDate on) {}

    /**
     * What was let out.
     *
     * @param permitted by standard or permit and {@code measured} by {@code method}, both in {@code unit}
     */
    record Discharge(
            String medium,
            String pollutant,
            String outlet,
            BigDecimal permitted,
            BigDecimal measured,
            String unit,
            String method) {}

    /** One of the three: so many months, so many calendar days, or until a day that is stated. */
    record Term(
            @Nullable Integer months,
            @Nullable LocalDate until,
            @Nullable Integer days) {

        public Term(@Nullable Integer months, @Nullable LocalDate until) {
            this(months, until, null);
        }
    }

    /**
     * What an outcome is about where it is not the whole case (E6a).
     *
     * @param decisions numbers of their documents
     * @param concerns what of it others were told of: {@link #CLOSURE}, {@link #REFERRAL} and {@link #LAPSE}, this once for each
     *     limit; it falls where the outcome undoes
     * @param state the case is in from then on; null where it is as it was
     * @param grounds of courses that are none any more, where the case goes on with others; null where there are none
     */
    record InPart(
            List<String> decisions,
            List<String> concerns,
            @Nullable String state,
            @Nullable List<String> grounds) {

        public InPart(List<String> decisions, List<String> concerns, @Nullable String state) {
            this(decisions, concerns, state, null);
        }

        public static final String CLOSURE = "closure";
        static final String REFERRAL = "referral";
        static final String LAPSE = "lapse";

        public boolean isAbout(String documentNumber) {
            return new About(decisions).covers(documentNumber);
        }
    }

    /** A penalty that was decided before, by the number and day of its decision. */
    record EarlierPenalty(String documentNumber, LocalDate on) {}

    /**
     * What is so beside the ground of a measure (令30号6).
     *
     * @param discharge where it has to be measured; {@code facts} where it is stated
     */
    record Shown(
            String kind,
            @Nullable Discharge discharge,
            @Nullable String facts) {}
}
