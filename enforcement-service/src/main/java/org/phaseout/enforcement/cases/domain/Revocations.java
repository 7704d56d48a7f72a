package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoSuchRevocation;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.RevokedAlready;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/** A permit or licence is revoked where one is held, or its revocation requested of the body that decides (E2–E4). */
final class Revocations {

    private Revocations() {}

    static List<CaseEvent> of(Stage stage, RevokeLicence command, Act act) {
        var row = requireRevocable(stage, act, command.licence(), command.rules());
        var revocation = row.follows().revocation(command.licence()).orElseThrow();
        var docket = Transitions.docket(stage);
        var signed = Requirements.twoPersons(command.signed());
        return List.of(new CaseLicenceRevoked(
                command.caseId(),
                docket.opened().uscc(),
                row.ground(),
                revocation.licence(),
                held(docket, row),
                revocation.clause(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                revocation.requested(),
                signed.handledBy(),
                signed.approvedBy()));
    }

    /** The row of a ground that was found and on which the licence is revoked. */
    static Ground requireRevocable(Stage stage, Act act, String licence, Rulebook rules) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        var row =
                row(docket, licence, rules, act).orElseThrow(() -> Requirements.refused(new NoSuchRevocation(licence)));
        if (docket.marks().revoked().contains(licence)) {
            throw Requirements.refused(new RevokedAlready(licence));
        }
        Requirements.notStayed(docket);
        if (!row.follows().revocation(licence).orElseThrow().requested()) {
            Hearings.requireHeard(docket, act, licence, rules);
        }
        return row;
    }

    static Optional<Ground> row(Docket docket, String licence, Rulebook rules, Act act) {
        return docket.grounds().stream()
                .map(found -> Findings.rowFound(docket, found.as().ground(), rules, act))
                .filter(each -> each.follows().revocation(licence).isPresent())
                .findFirst();
    }

    private static @Nullable String held(Docket docket, Ground row) {
        var particulars = docket.finding(row.ground()).orElseThrow().as().particulars();
        return particulars == null ? null : particulars.get(Asked.PERMIT.word());
    }
}
