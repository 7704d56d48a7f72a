package org.phaseout.reporting.notice.domain;

import static org.phaseout.reporting.notice.domain.Notice.refused;

import java.util.ArrayList;
import java.util.List;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.NothingSaidThere;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason.SaysSoAlready;

/** N3: an office puts right the words of a notice that is public. */
final class Rewording {

    static NoticeEvent decide(CorrectNotice command, Showing showing) {
        var corrected = showing.content();
        var wordings = new ArrayList<Wording>();
        for (var words : command.words()) {
            var field = words.field();
            var said = field.in(corrected)
                    .orElseThrow(() ->
                            refused(new NothingSaidThere(command.noticeId().value(), field.code())));
            if (said.equals(words.right())) {
                throw refused(new SaysSoAlready(field.code(), said));
            }
            wordings.add(new Wording(field.code(), said, words.right()));
            corrected = field.replaced(corrected, words.right());
        }
        var office = command.office();
        return new NoticeCorrected(
                command.noticeId().kind().code(),
                office.name(),
                office.reason(),
                office.document(),
                List.copyOf(wordings),
                corrected,
                showing.window());
    }

    private Rewording() {}
}
