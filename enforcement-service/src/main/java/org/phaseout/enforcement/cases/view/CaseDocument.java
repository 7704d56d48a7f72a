package org.phaseout.enforcement.cases.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.phaseout.enforcement.cases.domain.CaseFacts;
import org.phaseout.enforcement.cases.domain.CaseFile;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/** A case as {@code GET /v1/cases/{id}} answers it. */
record CaseDocument(String id, long version, @JsonUnwrapped CaseFile file, Instant recordedAt) {

    static CaseDocument of(String id, CaseFacts facts, Recorded<Fact> latest) {
        return new CaseDocument(id, facts.version(), facts.file(), latest.recordedAt());
    }
}
