package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.domain.Claim;

/**
 * What penalises the enterprise in a case (行政处罚法9), one each by the number of its document: what one document orders and
 * fines is one.
 *
 * @param governments the government has ordered it
 * @param onlyMeasure it is served by the service of the measure
 */
record PenaltyDecision(String number, LocalDate decidedOn, boolean governments, boolean onlyMeasure) {

    /** Fines first, daily ones too; one that is to be decided anew is none. */
    static List<PenaltyDecision> of(Docket docket) {
        var decisions = new LinkedHashMap<Claim, PenaltyDecision>();
        Stream.concat(fines(docket), orders(docket))
                .forEach(each -> decisions.merge(Documents.claim(each.number()), each, PenaltyDecision::with));
        return List.copyOf(decisions.values());
    }

    private static Stream<PenaltyDecision> fines(Docket docket) {
        var fines = docket.penalties().stream().map(fined -> fined.as().documentNumber());
        var daily = docket.marks().debts().daily().stream().map(CaseDailyPenaltyDecided::documentNumber);
        var numbers = Stream.concat(fines, daily).toList();
        return docket.marks().debts().all().stream()
                .filter(debt -> numbers.stream().anyMatch(debt::isOf))
                .map(debt -> new PenaltyDecision(debt.number(), debt.decidedOn(), false, false));
    }

    private static Stream<PenaltyDecision> orders(Docket docket) {
        return docket.marks().penaltyOrders().stream()
                .filter(PenaltyOrder::isPenalty)
                .map(order -> new PenaltyDecision(order.number(), order.on(), order.governments(), order.isMeasure()));
    }

    private PenaltyDecision with(PenaltyDecision other) {
        return new PenaltyDecision(
                number,
                decidedOn.isBefore(other.decidedOn) ? decidedOn : other.decidedOn,
                governments || other.governments,
                onlyMeasure && other.onlyMeasure);
    }

    boolean isOf(String other) {
        return Documents.claim(number).equals(Documents.claim(other));
    }

    /** A decision all of which fell is neither served nor published (E6a, E7). */
    boolean stands(InProcedure stage) {
        var docket = stage.docket();
        return docket.penalties().stream()
                        .anyMatch(fined -> isOf(fined.as().documentNumber()) && Standing.of(stage, fined))
                || docket.marks().debts().daily().stream()
                        .anyMatch(daily -> isOf(daily.documentNumber()) && Standing.of(stage, daily))
                || docket.marks().penaltyOrders().stream()
                        .anyMatch(order -> order.isPenalty() && isOf(order.number()) && Standing.of(stage, order));
    }
}
