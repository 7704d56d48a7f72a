package org.phaseout.reporting.notice.inbox;

import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.view.UnitBook;
import org.springframework.stereotype.Component;

/** N2: a sealing notice stays while the line is sealed; when dismantling begins, its window begins to run. */
@Component
class WhenDismantlingStartsThenTheSealingRunsOut {

    static final String FACT = "dismantling-started";

    private static final String POLICY = "when-dismantling-starts-then-the-sealing-runs-out";

    private final Publishing publishing;

    WhenDismantlingStartsThenTheSealingRunsOut(Publishing publishing) {
        this.publishing = publishing;
    }

    void on(MessageHeader header, UnitBook book) {
        var change = publishing.tellInPassing(header, book, FACT);
        publishing.show(POLICY, header, book, NoticeKind.SEALING, change);
    }
}
