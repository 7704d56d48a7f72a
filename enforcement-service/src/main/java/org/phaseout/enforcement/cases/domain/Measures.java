package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.MeasureReason.IssuingBodyMissing;
import org.phaseout.enforcement.cases.domain.MeasureReason.LimitBeforeOrder;
import org.phaseout.enforcement.cases.domain.MeasureReason.LimitMissing;
import org.phaseout.enforcement.cases.domain.MeasureReason.LimitOutOfPlace;
import org.phaseout.enforcement.cases.domain.MeasureReason.LimitTooLong;
import org.phaseout.enforcement.cases.domain.MeasureReason.MeasureNotOfGround;
import org.phaseout.enforcement.cases.domain.MeasureReason.OtherDocument;
import org.phaseout.enforcement.cases.domain.MeasureReason.ServedAfterItsEnd;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** Measures, which a department may order only as the row of the ground has them (E8). */
final class Measures {

    private Measures() {}

    static List<CaseEvent> of(Stage stage, OrderMeasure command, Act act) {
        var order = command.order();
        var row = requireOrderable(stage, act, order.ground(), command.rules());
        var measure = requireDecidable(stage, act, row, order.measure(), command.rules());
        Placing.requireCircumstance(stage, row, measure, command.shown());
        var number = Requirements.documentNumber("documentNumber", order.documentNumber());
        requireDocument(measure, order.document());
        requireIssuer(row, order.issuedBy());
        requireLimit(measure, order.limit(), act.occurredOn());
        return List.of(ordered(
                command, row, measure, number, new Placed(act.occurredOn(), Placing.place(stage, act, row, measure))));
    }

    /** The row of a ground upon which something may be ordered. */
    static Ground requireOrderable(Stage stage, Act act, String ground, Rulebook rules) {
        return Findings.rowFound(
                Requirements.own(Strands.of(stage, ground), act, Timing::isBeforeReferral), ground, rules, act);
    }

    /** E8: a measure of the row, where it has a place among those that were ordered. */
    static Measure requireMeasure(Stage ofCase, Act act, Ground row, String name) {
        var stage = Strands.of(ofCase, row.ground());
        var measure =
                row.measure(name).orElseThrow(() -> Requirements.refused(new MeasureNotOfGround(name, row.ground())));
        Placing.place(stage, act, row, measure);
        return measure;
    }

    /** 行政处罚法44: and, where it is a penalty, after the enterprise was heard. */
    static Measure requireDecidable(Stage stage, Act act, Ground row, String name, Rulebook rules) {
        var measure = requireMeasure(stage, act, row, name);
        if (measure.form().penalty() != null) {
            Hearings.requireHeard(Transitions.docket(stage), act, PenaltyMeasures.about(row.ground(), name), rules);
        }
        return measure;
    }

    private record Placed(LocalDate on, @Nullable String place) {}

    private static CaseMeasureOrdered ordered(
            OrderMeasure command, Ground row, Measure measure, String number, Placed placed) {
        var order = command.order();
        var extension = measure.limit() == null ? null : measure.limit().extension();
        return new CaseMeasureOrdered(
                command.caseId(),
                row.ground(),
                measure.name(),
                measure.clause(),
                number,
                placed.on(),
                order.limit(),
                extension != null && extension.unit() == Unit.MONTHS ? extension.count() : 0,
                Requirements.twoOfficers(command.officers()),
                extension != null && extension.unit() == Unit.DAYS ? extension.count() : null,
                measure.form().document(),
                order.issuedBy(),
                measure.endsByFiling() ? true : null,
                placed.place(),
                command.shown(),
                measure.form().penalty() == null
                        ? null
                        : measure.form().penalty().word());
    }

    private static void requireDocument(Measure measure, @Nullable String named) {
        if (named != null && !named.equals(measure.form().document())) {
            throw Requirements.refused(
                    new OtherDocument(measure.name(), measure.form().document()));
        }
    }

    /** Where the office acts in the name of another body, its documents name that body. */
    static void requireIssuer(Ground row, @Nullable String issuedBy) {
        if (row.use().issuerNamed() && (issuedBy == null || issuedBy.isBlank())) {
            throw Requirements.refused(new IssuingBodyMissing(row.ground()));
        }
    }

    /** E8: no seventh month; a stated date is measured from the day of the order, the earliest it can be served on. */
    private static void requireLimit(Measure measure, @Nullable Term term, LocalDate orderedOn) {
        var allowed = measure.limit();
        if (allowed == null) {
            if (term != null) {
                throw Requirements.refused(new LimitOutOfPlace(measure.name()));
            }
            return;
        }
        if (term == null) {
            throw Requirements.refused(new LimitMissing(measure.name()));
        }
        if (term.until() != null && !term.until().isAfter(orderedOn)) {
            throw Requirements.refused(new LimitBeforeOrder(term.until(), orderedOn));
        }
        var longest = allowed.months();
        if (longest != null && end(term, orderedOn).isAfter(WorkingCalendar.monthsAfter(orderedOn, longest))) {
            throw Requirements.refused(new LimitTooLong(longest));
        }
    }

    /** Where a term ends by the calendar: on the date it states, or so many days or months later. */
    static LocalDate end(Term term, LocalDate from) {
        if (term.until() != null) {
            return term.until();
        }
        return term.days() != null
                ? from.plusDays(term.days())
                : WorkingCalendar.monthsAfter(from, Objects.requireNonNull(term.months()));
    }

    /** E7: the limit runs from service, the day itself excluded. */
    static List<CaseEvent> of(Stage stage, ServeMeasure command, Act act) {
        var beside = command.measure();
        var measure = requireServable(stage, act, beside);
        var servedOn = Delivery.servedOn(command.delivered(), act, command.calendar());
        requireTermLeft(measure.limit(), servedOn);
        var limit = measure.limit() == null
                ? null
                : Limits.ending(end(measure.limit(), servedOn), measure.clause(), servedOn, command.calendar());
        return List.of(new CaseMeasureServed(
                command.caseId(),
                servedOn,
                command.delivered().manner(),
                command.delivered().receivedBy(),
                limit,
                isLeading(stage, beside) ? null : beside,
                Strands.named(stage)));
    }

    /** @param beside measure that stands beside another; null for the leading one */
    static CaseMeasureOrdered requireServable(Stage stage, Act act, @Nullable String beside) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        if (beside != null && !isLeading(stage, beside)) {
            var other = docket.unserved(beside)
                    .orElseThrow(() -> Requirements.notNow(stage))
                    .as();
            Requirements.notBefore(other.orderedOn(), act);
            return other;
        }
        if (!(stage instanceof Ordered)) {
            throw Requirements.notNow(stage);
        }
        var measure = Objects.requireNonNull(docket.measure());
        Requirements.notBefore(measure.orderedOn(), act);
        return measure;
    }

    private static boolean isLeading(Stage stage, @Nullable String measure) {
        var leading = Transitions.docket(stage).measure();
        return leading != null && leading.measure().equals(measure);
    }

    /** A stated end that has come by the day of service would lapse before anybody could keep it. */
    private static void requireTermLeft(@Nullable Term limit, LocalDate servedOn) {
        if (limit != null && limit.until() != null && !limit.until().isAfter(servedOn)) {
            throw Requirements.refused(new ServedAfterItsEnd(limit.until(), servedOn));
        }
    }
}
