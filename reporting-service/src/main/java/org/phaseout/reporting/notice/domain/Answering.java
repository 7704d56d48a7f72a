package org.phaseout.reporting.notice.domain;

import static org.phaseout.reporting.notice.domain.Notice.refused;

import java.util.Set;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.BeforePublication;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.NotYourEntry;

/** N3: only the office whose entry it is acts on a notice, and not before there was one. */
final class Answering {

    private static final String POLICY = "policy";

    /** Offices that answer for what no office reported itself: a decision that reached the unit through a policy. */
    private static final Set<String> FOR_POLICIES = Set.of("government", "industry");

    private Answering() {}

    static void require(NoticeId id, Showing showing, Act act) {
        var content = showing.content();
        var entrys = content.announcement().source().authority();
        var by = act.by().value();
        var answers = entrys.equals(by) || (entrys.equals(POLICY) && FOR_POLICIES.contains(by));
        if (!answers || !content.unit().township().startsWith(act.district())) {
            throw refused(new NotYourEntry(id.value(), by));
        }
        if (act.occurredOn().isBefore(showing.window().from())) {
            throw refused(
                    new BeforePublication(act.occurredOn(), showing.window().from()));
        }
    }
}
