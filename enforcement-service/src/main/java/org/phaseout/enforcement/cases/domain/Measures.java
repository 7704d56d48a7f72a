package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Fine;
import org.phaseout.enforcement.cases.domain.CaseCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.CaseCommand.Penalise;
import org.phaseout.enforcement.cases.domain.CaseCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.FineBeforeLapse;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.FineOutOfRange;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.FinedAlready;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.GoodsValueMissing;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.GroundNotFound;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LimitBeforeOrder;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LimitMissing;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LimitOutOfPlace;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LimitTooLong;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.MeasureNotOfGround;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoFineOnGround;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ServedAfterItsEnd;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** Measures and fines, which a department may order only as the row of the ground has them (E8). */
final class Measures {

    private Measures() {}

    static List<CaseEvent> of(Stage stage, OrderMeasure command, Act act) {
        var docket = Requirements.own(stage, act, Opened.class::isInstance);
        var order = command.order();
        var row = Findings.row(docket, order.ground(), command.rules());
        requireFound(docket, order.ground());
        var measure = row.measure(order.measure())
                .orElseThrow(() -> Requirements.refused(new MeasureNotOfGround(order.measure(), order.ground())));
        var number = Requirements.documentNumber("documentNumber", order.documentNumber());
        requireLimit(measure, order.limit(), act.occurredOn());
        return List.of(new CaseMeasureOrdered(
                command.caseId(),
                row.ground(),
                measure.name(),
                measure.clause(),
                number,
                act.occurredOn(),
                order.limit(),
                measure.limit() == null ? 0 : measure.limit().extensionMonths(),
                command.officers()));
    }

    private static void requireFound(Docket docket, String ground) {
        if (!docket.has(ground)) {
            throw Requirements.refused(new GroundNotFound(ground));
        }
    }

    /** E8: no seventh month; a stated date is measured from the day of the order, the earliest it can be served on. */
    private static void requireLimit(Ground.Measure measure, @Nullable Term term, LocalDate orderedOn) {
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

    /** Where a term ends by the calendar: on the date it states, or on the corresponding day so many months later. */
    static LocalDate end(Term term, LocalDate from) {
        return term.until() != null
                ? term.until()
                : WorkingCalendar.monthsAfter(from, Objects.requireNonNull(term.months()));
    }

    /** E7: the limit runs from service, the day itself excluded. */
    static List<CaseEvent> of(Stage stage, ServeMeasure command, Act act) {
        var docket = Requirements.own(stage, act, Ordered.class::isInstance);
        var measure = Objects.requireNonNull(docket.measure());
        Requirements.notBefore(measure.orderedOn(), act);
        var servedOn = act.occurredOn();
        requireTermLeft(measure.limit(), servedOn);
        var limit = measure.limit() == null
                ? null
                : Limits.ending(end(measure.limit(), servedOn), measure.clause(), command.calendar());
        return List.of(
                new CaseMeasureServed(command.caseId(), servedOn, command.manner(), command.receivedBy(), limit));
    }

    /** A stated end that has come by the day of service would lapse before anybody could keep it. */
    private static void requireTermLeft(@Nullable Term limit, LocalDate servedOn) {
        if (limit != null && limit.until() != null && !limit.until().isAfter(servedOn)) {
            throw Requirements.refused(new ServedAfterItsEnd(limit.until(), servedOn));
        }
    }

    static List<CaseEvent> of(Stage stage, Penalise command, Act act) {
        var docket = Requirements.own(stage, act, Steps::isOpen);
        var asked = command.fine();
        var row = Findings.row(docket, asked.ground(), command.rules());
        requireFound(docket, asked.ground());
        var fine = row.fine();
        if (fine == null) {
            throw Requirements.refused(new NoFineOnGround(asked.ground()));
        }
        if (fine.onlyAfterLimit() && !hasLapsedBy(stage, act.occurredOn())) {
            throw Requirements.refused(new FineBeforeLapse(asked.ground()));
        }
        requireFirst(stage, asked.ground());
        requireRange(fine, asked);
        return List.of(new CasePenaltyDecided(
                command.caseId(),
                row.ground(),
                fine.clause(),
                asked.amount(),
                asked.goodsValue(),
                Requirements.documentNumber("documentNumber", asked.documentNumber()),
                command.officers(),
                fine.onlyAfterLimit()));
    }

    private static boolean hasLapsedBy(Stage stage, LocalDate day) {
        var clock = Timing.clock(stage);
        return Timing.isLapsed(stage) && clock != null && clock.isPastOn(day);
    }

    /** 一事不二罚: one act is fined once (行政处罚法29); a fine whose ground fell is none. */
    private static void requireFirst(Stage stage, String ground) {
        Steps.docket(stage).penalties().stream()
                .filter(fined -> fined.as().ground().equals(ground) && fined.stands(Timing.clock(stage)))
                .findFirst()
                .ifPresent(fined -> {
                    throw Requirements.refused(
                            new FinedAlready(ground, fined.as().documentNumber()));
                });
    }

    private static void requireRange(Ground.Fine fine, Fine asked) {
        var unit = BigDecimal.ONE;
        if (fine.timesGoodsValue()) {
            if (asked.goodsValue() == null) {
                throw Requirements.refused(new GoodsValueMissing(asked.ground()));
            }
            unit = asked.goodsValue();
        }
        var least = fine.from().multiply(unit);
        var most = fine.to().multiply(unit);
        if (asked.amount().compareTo(least) < 0 || asked.amount().compareTo(most) > 0) {
            throw Requirements.refused(new FineOutOfRange(least, most));
        }
    }
}
