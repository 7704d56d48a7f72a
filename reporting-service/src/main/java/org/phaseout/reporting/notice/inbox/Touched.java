package org.phaseout.reporting.notice.inbox;

import java.util.List;
import java.util.Optional;
import org.phaseout.reporting.notice.domain.NoticeKind;

/** Which notices rest on a fact of the unit. */
final class Touched {

    private Touched() {}

    /** Without its identification a unit is none, and no notice of it stands; a fact that is not public touches none. */
    static List<NoticeKind> by(Optional<String> fact) {
        return switch (fact.orElse("")) {
            case WhenAUnitIsIdentifiedThenASurveyResultIsShown.FACT -> List.of(NoticeKind.values());
            case "listed", "carried-over" -> List.of(NoticeKind.LISTING);
            case "sealed", WhenDismantlingStartsThenTheSealingRunsOut.FACT -> List.of(NoticeKind.SEALING);
            case "accepted", "exited-sealed" -> List.of(NoticeKind.EXIT);
            case "closure-decided" -> List.of(NoticeKind.CLOSURE);
            default -> List.of();
        };
    }
}
