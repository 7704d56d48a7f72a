package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.DecisionReason.GravityMissing;
import org.phaseout.enforcement.cases.domain.DecisionReason.NoSuchRevocation;
import org.phaseout.enforcement.cases.domain.DecisionReason.RevocationNotYet;
import org.phaseout.enforcement.cases.domain.DecisionReason.RevokedAlready;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NothingToNotice;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.enforcement.rules.domain.Follows.Revocation;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/**
 * A permit or licence is revoked where one is held, or its revocation requested of the body that decides (E2–E4); not before what
 * the row asks for is so.
 */
final class Revocations {

    private Revocations() {}

    /** A revocation of a row of what was found. */
    record Possible(Ground row, Revocation revocation) {

        private boolean isMet(InProcedure stage, Act act) {
            return Conditions.isMet(revocation, row.ground(), stage, act.occurredOn());
        }

        /** What is asked for first, for who has to wait. */
        private String awaited() {
            var needs = revocation.needs();
            var what = needs == null ? "" : needs.word();
            return revocation.after() == null ? what : revocation.after() + " " + what;
        }
    }

    static List<CaseEvent> of(Stage stage, RevokeLicence command, Act act) {
        var possible = requireRevocable(stage, act, command.licence(), command.rules());
        var revocation = possible.revocation();
        var needs = revocation.needs();
        var docket = Transitions.docket(stage);
        requireGravity(revocation, command.gravity());
        var signed = Requirements.twoPersons(command.signed());
        return List.of(new CaseLicenceRevoked(
                command.caseId(),
                docket.opened().uscc(),
                possible.row().ground(),
                revocation.licence(),
                held(docket, possible.row()),
                revocation.clause(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                revocation.requested(),
                signed.handledBy(),
                signed.approvedBy(),
                command.gravity(),
                revocation.after(),
                needs == null ? null : needs.word()));
    }

    private static void requireGravity(Revocation revocation, @Nullable String gravity) {
        if (revocation.grave() && (gravity == null || gravity.isBlank())) {
            throw Requirements.refused(new GravityMissing(revocation.licence()));
        }
    }

    /** The row of a ground that was found, upon which the licence is revoked now. */
    static Possible requireRevocable(Stage stage, Act act, String licence, Rulebook rules) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        var in = (InProcedure) stage;
        var all = possible(docket, licence, rules, act);
        if (all.isEmpty()) {
            throw Requirements.refused(new NoSuchRevocation(licence));
        }
        if (docket.marks().penaltyOrders().stream()
                .anyMatch(order -> order.isAbout(licence) && Standing.of(in, order))) {
            throw Requirements.refused(new RevokedAlready(licence));
        }
        Requirements.notUndoneForGood(docket, licence);
        Requirements.notStayed(docket, act, null);
        var possible = first(all, each -> each.isMet(in, act));
        requireUnstayed(docket, act, possible);
        if (!possible.revocation().requested()) {
            Hearings.requireHeard(docket, act, licence, rules);
        }
        return possible;
    }

    /** While what it waited for is stayed, nothing follows upon it. */
    private static void requireUnstayed(Docket docket, Act act, Possible possible) {
        var revocation = possible.revocation();
        if (revocation.after() != null) {
            var measure = docket.leading(possible.row().ground());
            Requirements.notStayed(docket, act, measure == null ? null : measure.documentNumber());
        } else if (revocation.needs() == Condition.CLOSURE_DECIDED) {
            Requirements.notStayed(docket, act, Deciding.closingNumber(docket));
        }
    }

    /** 行政处罚法44: told of once it may follow; of what follows a closure, together with the closure. One that is only requested is another body's. */
    static void requireAhead(Stage stage, Act act, String licence, Rulebook rules) {
        var all = possible(Transitions.docket(stage), licence, rules, act).stream()
                .filter(each -> !each.revocation().requested())
                .toList();
        if (all.isEmpty()) {
            throw Requirements.refused(new NothingToNotice(licence));
        }
        first(
                all,
                each -> each.isMet((InProcedure) stage, act)
                        || (each.revocation().needs() == Condition.CLOSURE_DECIDED && Notices.isClosureAhead(stage)));
    }

    private static List<Possible> possible(Docket docket, String licence, Rulebook rules, Act act) {
        return docket.grounds().findings().stream()
                .map(found -> Findings.rowFound(docket, found.ground(), rules, act))
                .flatMap(row -> row.follows().revocation(licence).stream().map(each -> new Possible(row, each)))
                .toList();
    }

    private static Possible first(List<Possible> all, Predicate<Possible> met) {
        return all.stream()
                .filter(met)
                .findFirst()
                .orElseThrow(() -> Requirements.refused(new RevocationNotYet(
                        all.getFirst().revocation().licence(), all.getFirst().awaited())));
    }

    private static @Nullable String held(Docket docket, Ground row) {
        var particulars =
                docket.grounds().finding(row.ground()).orElseThrow().as().particulars();
        return particulars == null ? null : particulars.get(Asked.PERMIT.word());
    }
}
