package org.phaseout.reporting.notice.view;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.follow.FollowerProgress;
import org.phaseout.platform.inbox.AppliedEvents;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.reporting.arrival.AsOf;
import org.springframework.stereotype.Component;

/**
 * How far the notices are. A reader may name an event of this service or one that came by message; of the latter the
 * notices are decided when the message has been applied, and shown when the view has all that was decided by then.
 */
@Component
public class NoticeFreshness {

    private static final String INBOX = "notice";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AppliedEvents applied;
    private final FollowerProgress progress;
    private final Ledger ledger;
    private final Notices notices;

    NoticeFreshness(AppliedEvents applied, FollowerProgress progress, Ledger ledger, Notices notices) {
        this.applied = applied;
        this.progress = progress;
        this.ledger = ledger;
        this.notices = notices;
    }

    /** @param after stored event named in the writer's receipt; null does not wait */
    public AsOf of(@Nullable UUID after) {
        var arrived = after == null || arrived(after);
        return new AsOf(progress.of(NoticeView.NAME), notices.latest().orElse(null), arrived);
    }

    private boolean arrived(UUID after) {
        return ledger.positionOf(after)
                .map(position -> progress.awaitPosition(NoticeView.NAME, position, PATIENCE))
                .orElseGet(() -> applied.awaitApplied(INBOX, after, PATIENCE)
                        && progress.awaitPosition(NoticeView.NAME, ledger.head(), PATIENCE));
    }
}
