package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.phaseout.enforcement.cases.domain.FindingCommand.OpenCase;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.cases.domain.FindingCommand.WithdrawLead;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadWithdrawn;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.FindingReason.AlreadyOpened;
import org.phaseout.enforcement.cases.domain.FindingReason.NotYourTrack;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Act;

/** How a case begins: a lead is put down by anybody who saw something, a case is opened by an officer (E6, U10). */
final class Opening {

    private Opening() {}

    /** A lead that was withdrawn before it was told, or that has become a case, is not put down again. */
    static List<CaseEvent> of(Stage stage, RecordLead command, Act act) {
        if (command.township() != null) {
            Requirements.ground(command.township(), act);
        }
        var lead = new CaseLeadRecorded(
                command.caseId(),
                command.track().word(),
                command.uscc(),
                command.township(),
                command.units(),
                command.about());
        if (stage instanceof Blank) {
            return List.of(lead);
        }
        if (act.by().value().equals("policy") || (stage instanceof Lead(var as) && as.equals(lead))) {
            return List.of();
        }
        throw Requirements.notNow(stage);
    }

    /** A case that an officer has opened goes on without its lead. */
    static List<CaseEvent> of(Stage stage, WithdrawLead command) {
        return stage instanceof Blank || stage instanceof Lead
                ? List.of(new CaseLeadWithdrawn(command.caseId(), command.reason()))
                : List.of();
    }

    static List<CaseEvent> of(Stage stage, OpenCase command, Act act) {
        var party = command.party();
        Requirements.ground(party.township(), act);
        requireDepartment(command, act);
        var opened = new CaseOpened(
                command.caseId(),
                act.by().value(),
                command.track().word(),
                party.uscc(),
                party.name(),
                party.township(),
                party.industryCode(),
                party.industryEdition(),
                command.units(),
                Requirements.twoOfficers(command.officers()),
                command.suspected() == null ? null : command.suspected().ground());
        if (isOpenable(stage)) {
            return List.of(opened);
        }
        if (stage instanceof InProcedure in) {
            if (in.docket().opened().equals(opened)) {
                return List.of(); // told again in other words: nothing new
            }
            throw Requirements.refused(
                    new AlreadyOpened(command.caseId(), in.docket().opened().enterpriseName()));
        }
        throw Requirements.notNow(stage);
    }

    /** What {@link Step} asks before a lead is opened by an officer. */
    static void requireOpenable(Stage stage, Act act) {
        if (!(stage instanceof Lead(var as))) {
            throw Requirements.notNow(stage);
        }
        requireTrack(Track.of(as.track()), act);
    }

    private static boolean isOpenable(Stage stage) {
        return stage instanceof Blank || stage instanceof Lead;
    }

    /** E8: a department opens cases of its own track, and on a ground of another that is its own. */
    private static void requireDepartment(OpenCase command, Act act) {
        var suspected = command.suspected();
        if (suspected == null) {
            requireTrack(command.track(), act);
            return;
        }
        var row = Findings.row(command.track(), suspected.ground(), act.occurredOn(), suspected.rules());
        Findings.requireUsable(row, act);
    }

    static void requireTrack(Track track, Act act) {
        if (!track.isOf(act.by())) {
            throw Requirements.refused(new NotYourTrack(track.word(), act.by().value()));
        }
    }
}
