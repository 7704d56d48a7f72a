package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.FindingReason.FactsMissing;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureReason.CircumstanceMissing;
import org.phaseout.enforcement.cases.domain.MeasureReason.CircumstanceNotOfMeasure;
import org.phaseout.enforcement.cases.domain.MeasureReason.CircumstanceNotShown;
import org.phaseout.enforcement.cases.domain.MeasureReason.MeasureNotYet;
import org.phaseout.enforcement.cases.domain.MeasureReason.NotTogether;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Circumstance;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.platform.domain.Act;

/** Which measure may be ordered first, after, beside or in the place of which other, and what has to be so for it (E2, E8). */
final class Placing {

    static final String BESIDE = "beside";
    static final String INSTEAD = "instead";

    private Placing() {}

    /** Null where it is the first one, or comes after one that was not heeded. */
    static @Nullable String place(Stage stage, Act act, Ground row, Measure measure) {
        var docket = Transitions.docket(stage);
        Requirements.notUndoneForGood(docket, PenaltyMeasures.about(row.ground(), measure.name()));
        var orders = docket.orders().all().filter(docket::stands).toList();
        var leading = docket.measure();
        var first = measure.after();
        if (leading == null && first == null) {
            return null;
        }
        if (leading == null || !leading.ground().equals(row.ground()) || isOrdered(orders, measure)) {
            throw first == null ? Requirements.notNow(stage) : notYet(measure, first);
        }
        if (leading.measure().equals(first) && Conditions.isUnheeded(stage, act.occurredOn())) {
            return null;
        }
        if (measure.place().replaces().contains(leading.measure()) && Timing.servedOn(stage) != null) {
            Requirements.withinProcedure(stage, act);
            return INSTEAD;
        }
        if (first != null) {
            throw notYet(measure, first);
        }
        requireTogether(orders, leading, row, measure);
        return BESIDE;
    }

    private static boolean isOrdered(List<CaseMeasureOrdered> orders, Measure measure) {
        return orders.stream().anyMatch(each -> each.measure().equals(measure.name()));
    }

    private static CaseRefused notYet(Measure measure, String first) {
        return Requirements.refused(new MeasureNotYet(measure.name(), first));
    }

    private static void requireTogether(
            List<CaseMeasureOrdered> orders, CaseMeasureOrdered leading, Ground row, Measure measure) {
        orders.stream()
                .filter(each -> !row.standTogether(measure.name(), each.measure()))
                .findFirst()
                .ifPresent(other -> {
                    throw Requirements.refused(new NotTogether(measure.name(), other.measure()));
                });
        if (measure.hasCourse() && leading.hasCourse()) {
            throw Requirements.refused(new NotTogether(measure.name(), leading.measure()));
        }
    }

    /** 令30号6: what the row asks for beside its ground is shown by a measured value, or stated. */
    static void requireCircumstance(Stage stage, Ground row, Measure measure, @Nullable Shown shown) {
        if (shown == null) {
            requireNone(measure);
            return;
        }
        var circumstance = measure.circumstance(shown.kind())
                .orElseThrow(() -> Requirements.refused(new CircumstanceNotOfMeasure(shown.kind(), measure.name())));
        var leading = Transitions.docket(stage).measure();
        var after = circumstance.after();
        if (after != null && (leading == null || !leading.measure().equals(after))) {
            throw notYet(measure, after);
        }
        requireFacts(row, circumstance, shown);
    }

    private static void requireNone(Measure measure) {
        var asked = measure.place().circumstances();
        if (!asked.isEmpty()) {
            throw Requirements.refused(new CircumstanceMissing(
                    measure.name(), asked.stream().map(Circumstance::kind).toList()));
        }
    }

    private static void requireFacts(Ground row, Circumstance asked, Shown shown) {
        var discharge = shown.discharge();
        var isThere = asked.asks() == Asked.DISCHARGE
                ? discharge != null
                : !Objects.requireNonNullElse(shown.facts(), "").isBlank();
        if (!isThere) {
            throw Requirements.refused(
                    new FactsMissing(row.ground(), List.of(asked.asks().word())));
        }
        if (discharge != null && !asked.isShownBy(discharge.measured(), discharge.permitted())) {
            throw Requirements.refused(
                    new CircumstanceNotShown(asked.kind(), discharge.measured(), discharge.permitted()));
        }
    }
}
