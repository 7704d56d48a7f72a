package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePublicationDecided;
import org.phaseout.enforcement.cases.domain.PenaltyReason.PublicationDecidedAlready;
import org.phaseout.enforcement.cases.domain.PenaltyReason.PublicationWithoutEnd;
import org.phaseout.platform.domain.Act;

/** E11: whether a penalty is published, and until when, is decided and recorded (行政处罚法48). */
final class Publications {

    private Publications() {}

    static List<CaseEvent> of(Stage stage, DecidePublication command, Act act) {
        var number = requireUndecided(stage, act, Objects.requireNonNullElse(command.documentNumber(), ""));
        var until = command.until();
        if (command.published() && (until == null || !until.isAfter(act.occurredOn()))) {
            throw Requirements.refused(new PublicationWithoutEnd());
        }
        return List.of(new CasePublicationDecided(
                command.caseId(), number, command.published(), command.published() ? until : null, command.reason()));
    }

    static String requireUndecided(Stage stage, Act act, String number) {
        var penalty = Delivery.requireDecided(stage, act, number);
        if (Transitions.docket(stage).prepared().publications().stream()
                .anyMatch(publication -> penalty.isOf(publication.as().documentNumber()))) {
            throw Requirements.refused(new PublicationDecidedAlready(penalty.number()));
        }
        return penalty.number();
    }
}
