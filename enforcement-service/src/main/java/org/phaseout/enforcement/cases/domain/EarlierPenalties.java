package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.FindingReason.NotRepeated;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Clause;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Repetition;
import org.phaseout.platform.domain.Claim;

/** E4, 安全生产法113: what was decided before is stated with number and day, and counted. */
public final class EarlierPenalties {

    private EarlierPenalties() {}

    /**
     * A penalty that our own cases tell of.
     *
     * @param law under which it was decided
     * @param stands no review and no voiding has undone it
     */
    public record Known(String number, String law, LocalDate on, boolean stands) {}

    /** As often as the clause asks for, by the day of the act; what our own cases tell otherwise is not counted. */
    static void requireRepeated(Ground row, List<EarlierPenalty> stated, List<Known> known, LocalDate on) {
        if (!row.basis().required().contains(Asked.EARLIER_PENALTIES)) {
            return;
        }
        var counted = Repetition.of(counted(Clause.law(row.clause()), stated, known), on);
        if (!counted.isRepeated()) {
            throw Requirements.refused(
                    new NotRepeated(row.ground(), counted.within180Days(), counted.withinAYear(), on));
        }
    }

    /** One for each document, however often it is stated. */
    private static Collection<LocalDate> counted(String law, List<EarlierPenalty> stated, List<Known> known) {
        var days = new LinkedHashMap<Claim, LocalDate>();
        stated.stream()
                .filter(each -> isSo(each, law, known))
                .forEach(each -> days.putIfAbsent(Documents.claim(each.documentNumber()), each.on()));
        return days.values();
    }

    /** What our own cases do not tell of, another office has decided. */
    private static boolean isSo(EarlierPenalty stated, String law, List<Known> known) {
        var number = Documents.claim(stated.documentNumber());
        var ours = known.stream()
                .filter(each -> Documents.claim(each.number()).equals(number))
                .toList();
        return ours.isEmpty()
                || ours.stream()
                        .anyMatch(each -> each.stands()
                                && each.law().equals(law)
                                && each.on().equals(stated.on()));
    }
}
