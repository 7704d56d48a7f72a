package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.ActReason.GroundNotFound;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.FindingCommand.Evidence;
import org.phaseout.enforcement.cases.domain.FindingCommand.FindGround;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.FindingReason.ActAfterFinding;
import org.phaseout.enforcement.cases.domain.FindingReason.FactsMissing;
import org.phaseout.enforcement.cases.domain.FindingReason.GroundNotInForce;
import org.phaseout.enforcement.cases.domain.FindingReason.GroundNotYours;
import org.phaseout.enforcement.cases.domain.FindingReason.GroundOfAnotherTrack;
import org.phaseout.enforcement.cases.domain.FindingReason.GroundUnknown;
import org.phaseout.enforcement.cases.domain.FindingReason.GroundUnverified;
import org.phaseout.enforcement.cases.domain.FindingReason.MeasurementMissing;
import org.phaseout.enforcement.cases.domain.FindingReason.MeasurementOutOfPlace;
import org.phaseout.enforcement.cases.domain.FindingReason.NotOverPermitted;
import org.phaseout.enforcement.cases.domain.FindingReason.OtherMedium;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Act;

/** What was found, on a row of the procedure table: of the case's track, in force at the act, with all it asks for. */
final class Findings {

    private Findings() {}

    static List<CaseEvent> of(Stage stage, FindGround command, Act act) {
        var evidence = command.evidence();
        var actOn = Objects.requireNonNullElse(evidence.actOn(), act.occurredOn());
        var docket = requireFindable(stage, act);
        var row = row(docket, command.ground(), actOn, command.rules());
        requireUsable(row, act);
        requireEvidence(row, evidence);
        if (actOn.isAfter(act.occurredOn())) {
            throw Requirements.refused(new ActAfterFinding(actOn, act.occurredOn()));
        }
        EarlierPenalties.requireRepeated(row, evidence.earlier(), command.known(), actOn);
        if (evidence.measurement() != null) {
            EnergyLimits.requireOver(
                    evidence.measurement(),
                    docket.opened(),
                    actOn,
                    command.rules().standards());
        }
        return List.of(new CaseGroundFound(
                command.caseId(),
                row.ground(),
                row.clause(),
                evidence.measurement(),
                evidence.facts(),
                Requirements.twoOfficers(command.officers()),
                evidence.discharge(),
                evidence.particulars().isEmpty() ? null : evidence.particulars(),
                evidence.actOn(),
                evidence.earlier().isEmpty() ? null : evidence.earlier()));
    }

    /** What {@link Step} asks before anything is found: whose turn it is, and whether the row is of use at all. */
    static void requireFindable(Stage stage, Act act, String ground, Rulebook rules) {
        requireUsable(row(requireFindable(stage, act), ground, act.occurredOn(), rules), act);
    }

    private static Docket requireFindable(Stage stage, Act act) {
        return Requirements.own(stage, act, Opened.class::isInstance);
    }

    private static Ground row(Docket docket, String ground, LocalDate actOn, Rulebook rules) {
        return row(Track.of(docket.opened().track()), ground, actOn, rules);
    }

    /** The row of a ground for an act of that day, which must be one of the track. */
    static Ground row(Track track, String ground, LocalDate actOn, Rulebook rules) {
        if (!rules.procedures().has(ground)) {
            throw Requirements.refused(new GroundUnknown(ground));
        }
        var row = rules.procedures()
                .row(ground, actOn)
                .orElseThrow(() -> Requirements.refused(new GroundNotInForce(ground, actOn)));
        if (row.track() != track) {
            throw Requirements.refused(new GroundOfAnotherTrack(ground, track.word()));
        }
        return row;
    }

    /** The row of a ground that was found, as it was in force at the act (E7). */
    static Ground rowFound(Docket docket, String ground, Rulebook rules, Act act) {
        var finding = docket.grounds().finding(ground);
        var row = row(docket, ground, finding.map(Grounds.Finding::actOn).orElse(act.occurredOn()), rules);
        if (finding.isEmpty()) {
            throw Requirements.refused(new GroundNotFound(ground));
        }
        return row;
    }

    /** E8: a row is used by its own departments, and one marked D by nobody. */
    static void requireUsable(Ground row, Act act) {
        if (!row.isEnforced()) {
            throw Requirements.refused(new GroundUnverified(row.ground()));
        }
        if (!row.isOf(act.by())) {
            throw Requirements.refused(new GroundNotYours(row.ground(), act.by().value()));
        }
    }

    private static void requireEvidence(Ground row, Evidence evidence) {
        var required = row.basis().required();
        if (required.contains(Asked.MEASUREMENT) && evidence.measurement() == null) {
            throw Requirements.refused(new MeasurementMissing(row.ground()));
        }
        if (!required.contains(Asked.MEASUREMENT) && evidence.measurement() != null) {
            throw Requirements.refused(new MeasurementOutOfPlace(row.ground()));
        }
        var missing = required.stream()
                .filter(fact -> !evidence.has(fact))
                .sorted()
                .map(Asked::word)
                .toList();
        if (!missing.isEmpty()) {
            throw Requirements.refused(new FactsMissing(row.ground(), missing));
        }
        if (evidence.discharge() != null) {
            requireExcess(row, evidence.discharge());
        }
    }

    /** E2: more was measured than is permitted, in the medium that the clause is about. */
    private static void requireExcess(Ground row, Discharge discharge) {
        var medium = row.basis().medium();
        if (medium != null && !medium.equals(discharge.medium())) {
            throw Requirements.refused(new OtherMedium(row.ground(), discharge.medium()));
        }
        if (discharge.measured().compareTo(discharge.permitted()) <= 0) {
            throw Requirements.refused(new NotOverPermitted(discharge.measured(), discharge.permitted()));
        }
    }
}
