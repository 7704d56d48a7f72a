package org.phaseout.reporting.story;

import java.util.List;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseChanged;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseFoundUnlawful;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseFoundVoid;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseRedecisionOrdered;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseUpheld;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseVoided;
import org.phaseout.contract.enforcement.EnforcementMessage.InPart;
import org.phaseout.contract.enforcement.EnforcementMessage.Undoing;
import org.phaseout.contract.enterprise.UnitMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitGroundAnnulled;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.rollup.Teller;

/**
 * A unit that was dismantled because of a closing decision, and the case of that decision with its outcome, as the two
 * services tell of them.
 *
 * @param annulment what the unit hears of the outcome; nothing where the decision stands
 */
record ClosedUnit(
        String unitId,
        String caseId,
        List<Message<?>> untilClosed,
        List<Message<?>> ofTheCase,
        List<Message<?>> annulment,
        List<Message<?>> outcomeVoided) {

    private static final List<String> LEAVE_IT_STANDING = List.of("upheld", "found-unlawful", "fine-annulled");

    static List<Message<?>> enterprise() {
        return List.of(Teller.of("e-1").says("2023-02-01", Teller.registered("e-1")));
    }

    static List<ClosedUnit> each(List<String> outcomes, String prefix) {
        return outcomes.stream().map(outcome -> of(outcome, prefix)).toList();
    }

    static ClosedUnit of(String outcome, String prefix) {
        var unitId = "u-" + prefix + outcome;
        var caseId = "c-" + prefix + outcome;
        var unit = Teller.of(unitId);
        var ofCase = Teller.of(caseId);
        return new ClosedUnit(
                unitId,
                caseId,
                List.of(
                        unit.says("2023-03-01", Teller.identified(unitId, "20", "10kt/a")),
                        unit.finds("2023-10-08", new UnitClosureDecided(unitId, caseId, Teller.DECISION)),
                        unit.says("2023-11-20", new UnitDismantled(unitId, 1))),
                List.of(
                        ofCase.says("2023-03-10", Teller.opened(caseId, unitId)),
                        ofCase.says("2023-10-08", new CaseDecided(caseId, Teller.USCC, "close", Teller.DISTRICT)),
                        ofCase.says("2024-01-15", outcome(outcome, caseId))),
                LEAVE_IT_STANDING.contains(outcome)
                        ? List.of()
                        : List.of(unit.finds("2024-01-15", new UnitGroundAnnulled(unitId, caseId, outcome))),
                List.of(ofCase.says("2024-01-16", new CaseVoided(caseId, wrong(outcome)))));
    }

    private static Undoing wrong(String outcome) {
        return new Undoing(3, "case-" + outcome, "示例局（虚构）", "示例：误报", "示例〔2024〕3号", null);
    }

    private static Record outcome(String outcome, String caseId) {
        return switch (outcome) {
            case "upheld" -> new CaseUpheld(caseId, Teller.DISTRICT);
            case "found-unlawful" -> new CaseFoundUnlawful(caseId, Teller.DISTRICT);
            case "annulled" -> new CaseAnnulled(caseId, Teller.USCC, Teller.DISTRICT, null);
            case "fine-annulled" ->
                new CaseAnnulled(
                        caseId,
                        Teller.USCC,
                        Teller.DISTRICT,
                        new InPart(List.of("示例罚〔2023〕1号"), List.of(), null, null));
            case "closing-annulled" ->
                new CaseAnnulled(
                        caseId,
                        Teller.USCC,
                        Teller.DISTRICT,
                        new InPart(List.of("示例令〔2023〕1号"), List.of("closure"), "annulled", null));
            case "found-void" -> new CaseFoundVoid(caseId, Teller.USCC, Teller.DISTRICT, null);
            case "redecision-ordered" -> new CaseRedecisionOrdered(caseId, Teller.USCC, Teller.DISTRICT, null);
            case "changed" -> new CaseChanged(caseId, Teller.USCC, "suspend", Teller.DISTRICT);
            default -> throw new IllegalArgumentException(outcome);
        };
    }
}
