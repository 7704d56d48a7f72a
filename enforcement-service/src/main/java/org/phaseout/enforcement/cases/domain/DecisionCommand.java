package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Rulebook;

/** What is asked of a government or approved by it, and what follows. */
public sealed interface DecisionCommand extends CaseCommand {

    /** @param ground that needs no measure before it; null where the measure that was ordered has not helped */
    record Refer(
            String caseId,
            @Nullable String ground,
            String gravity,
            String proposal,
            @Nullable String documentNumber,
            Rulebook rules)
            implements DecisionCommand, ByRules {

        @Override
        public Refer by(Rulebook other) {
            return new Refer(caseId, ground, gravity, proposal, documentNumber, other);
        }
    }

    record Decide(String caseId, String outcome, Paper decision) implements DecisionCommand {}

    /** @param outcome what is approved; null where approval is denied */
    record AnswerApproval(String caseId, @Nullable String outcome, Paper decision) implements DecisionCommand {}

    /** @param gravity 情节严重, as the department states it; null where the clause asks for none */
    record RevokeLicence(
            String caseId,
            String licence,
            @Nullable String documentNumber,
            @Nullable String gravity,
            Signed signed,
            Rulebook rules)
            implements DecisionCommand, Issuing, ByRules {

        @Override
        public RevokeLicence by(Rulebook other) {
            return new RevokeLicence(caseId, licence, documentNumber, gravity, signed, other);
        }
    }

    record OrderClosing(String caseId, @Nullable String documentNumber, Signed signed, Rulebook rules)
            implements DecisionCommand, Issuing, ByRules {

        @Override
        public OrderClosing by(Rulebook other) {
            return new OrderClosing(caseId, documentNumber, signed, other);
        }
    }

    /** Two persons by the numbers of their certificates: who handled the decision, and who approved it. */
    record Signed(@Nullable String handledBy, @Nullable String approvedBy) {}

    record CarryOut(String caseId, @Nullable String findings) implements DecisionCommand {}

    record CloseCase(String caseId, String result) implements DecisionCommand {}
}
