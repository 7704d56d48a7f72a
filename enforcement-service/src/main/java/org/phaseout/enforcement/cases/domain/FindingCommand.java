package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.EarlierPenalty;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;

/** From the lead to the ground that is found. */
public sealed interface FindingCommand extends CaseCommand {

    record RecordLead(
            String caseId,
            Track track,
            @Nullable String uscc,
            @Nullable String township,
            List<String> units,
            String about)
            implements FindingCommand {}

    /** What the lead stood on has gone. */
    record WithdrawLead(String caseId, String reason) implements FindingCommand {}

    /** @param suspected the ground it is opened on; null where that is not said yet */
    record OpenCase(
            String caseId,
            Track track,
            Party party,
            List<String> units,
            List<String> officers,
            @Nullable Suspected suspected)
            implements FindingCommand {}

    record Suspected(String ground, Rulebook rules) {}

    /** @param known penalties that our own cases tell of, by which those that are stated are checked */
    record FindGround(
            String caseId,
            String ground,
            Evidence evidence,
            List<String> officers,
            Rulebook rules,
            List<EarlierPenalties.Known> known)
            implements FindingCommand, ByRules {

        public FindGround {
            known = List.copyOf(known);
        }

        @Override
        public FindGround by(Rulebook other) {
            return new FindGround(caseId, ground, evidence, officers, other, known);
        }

        FindGround(String caseId, String ground, Evidence evidence, List<String> officers, Rulebook rules) {
            this(caseId, ground, evidence, officers, rules, List.of());
        }
    }

    /**
     * What was found and measured. Which of it a ground asks for is in its row.
     *
     * @param particulars further facts by their words
     * @param actOn day of the act, or the last one of an act that went on; null where it is the day of the finding
     * @param earlier penalties that were decided before (安全生产法113)
     */
    record Evidence(
            @Nullable Measurement measurement,
            @Nullable Discharge discharge,
            @Nullable String facts,
            Map<String, String> particulars,
            @Nullable LocalDate actOn,
            List<EarlierPenalty> earlier) {

        public Evidence {
            particulars = Map.copyOf(particulars);
            earlier = List.copyOf(earlier);
        }

        Evidence(
                @Nullable Measurement measurement,
                @Nullable Discharge discharge,
                @Nullable String facts,
                Map<String, String> particulars,
                @Nullable LocalDate actOn) {
            this(measurement, discharge, facts, particulars, actOn, List.of());
        }

        boolean has(Asked asked) {
            return switch (asked) {
                case MEASUREMENT -> measurement != null;
                case DISCHARGE -> discharge != null;
                case FACTS -> facts != null && !facts.isBlank();
                case EARLIER_PENALTIES -> !earlier.isEmpty() || isStated(asked);
                case EQUIPMENT, RECIPIENT, PRODUCT, STANDARD, REPORT, MONITOR, PERMIT, EARLIER_ORDER -> isStated(asked);
            };
        }

        private boolean isStated(Asked asked) {
            return !particulars.getOrDefault(asked.word(), "").isBlank();
        }
    }

    /** The enterprise a case is about, where it lies, and what it makes by GB/T 4754. */
    record Party(String uscc, String name, String township, String industryCode, String industryEdition) {}
}
