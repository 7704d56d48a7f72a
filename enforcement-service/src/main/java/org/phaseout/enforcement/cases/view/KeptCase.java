package org.phaseout.enforcement.cases.view;

import java.util.List;
import java.util.Set;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.platform.read.KeptFact;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts of one case as the view keeps them, and what they come to. */
public record KeptCase(String id, List<KeptFact> kept, CaseFacts facts) {

    private static final Set<String> UNDONE = Set.of("annulled", "void");
    private static final String MET = "met";

    private static final TypeReference<List<KeptFact>> LIST = new TypeReference<>() {};

    static List<KeptFact> list(String facts, JsonMapper json) {
        return json.readValue(facts, LIST);
    }

    static KeptCase read(String id, String facts, JsonMapper json) {
        return of(id, list(facts, json), json);
    }

    static KeptCase of(String id, List<KeptFact> kept, JsonMapper json) {
        var folded = CaseFacts.NONE;
        for (var fact : kept) {
            folded = folded.with(fact.as(CaseEvent.class, json), fact.told());
        }
        return new KeptCase(id, List.copyOf(kept), folded);
    }

    /** E6a 撤销, 确认无效: nothing that was ordered or decided has effect. */
    boolean isUndone() {
        return UNDONE.contains(facts.file().state());
    }

    /** What was ordered was done in time, and the case may be closed upon it. */
    boolean isMet() {
        var file = facts.file();
        return file.state().equals(MET) || MET.equals(file.result());
    }

    /** A measure without a limit holds. */
    boolean isInEffect() {
        return facts.file().state().equals("in-effect");
    }

    boolean isStayedBeforeReferral() {
        var file = facts.file();
        return file.flags().stayedOn() != null
                && file.decided() == null
                && facts.referral().isEmpty();
    }

    /** What happened, in the order it was told, and what of it still stands. */
    List<CaseLine> timeline() {
        return kept.stream().map(fact -> CaseLine.of(fact, facts)).toList();
    }
}
