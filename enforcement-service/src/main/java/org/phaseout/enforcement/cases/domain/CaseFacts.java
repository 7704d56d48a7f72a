package org.phaseout.enforcement.cases.domain;

import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.Told;

/** The facts of one case and what they come to, for those who read it. Immutable. */
public final class CaseFacts {

    public static final CaseFacts NONE = new CaseFacts(Case.NEW);

    private final Case now;

    private CaseFacts(Case now) {
        this.now = now;
    }

    public CaseFacts with(CaseEvent event, Told told) {
        return new CaseFacts(now.evolve(event, told));
    }

    public History<CaseEvent> history() {
        return now.history();
    }

    public long version() {
        return now.version();
    }

    public CaseFile file() {
        return CaseFile.of(now.stage());
    }
}
