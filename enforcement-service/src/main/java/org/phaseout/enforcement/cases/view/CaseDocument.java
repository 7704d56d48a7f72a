package org.phaseout.enforcement.cases.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.enforcement.cases.domain.CaseFile;
import org.phaseout.enforcement.cases.domain.Duty;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/** A case as {@code GET /v1/cases/{id}} answers it. */
record CaseDocument(String id, long version, @JsonUnwrapped CaseFile file, List<Duty> duties, Instant recordedAt) {

    static CaseDocument of(String id, CaseFacts facts, Procedures rows, Recorded<Fact> latest) {
        return new CaseDocument(id, facts.version(), facts.file(), facts.duties(rows), latest.recordedAt());
    }
}
