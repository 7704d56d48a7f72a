package org.phaseout.reporting.notice.web;

import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.problem.Problem;
import org.phaseout.reporting.notice.domain.NoticeRefused;
import org.phaseout.reporting.notice.domain.NoticeRefused.Reason;
import org.springframework.stereotype.Component;

@Component
class NoticeRefusals implements RefusalWords {

    private static final String SUBJECT = "/subject";

    @Override
    public Class<? extends Refused> refusal() {
        return NoticeRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((NoticeRefused) refusal).reason()) {
            case Reason.NotYourEntry(var notice, var authority) ->
                Problem.of(403, "N3-notice-not-yours", SUBJECT, notice, authority);
            case Reason.AlreadyWithdrawn(var notice) -> Problem.of(422, "N3-notice-withdrawn", SUBJECT, notice);
            case Reason.WindowHasEnded(var notice, var until) ->
                Problem.of(422, "N2-window-ended", SUBJECT, notice, until);
            case Reason.BeforePublication(var on, var published) ->
                Problem.of(422, "N3-before-publication", "/time", on, published);
            case Reason.NothingSaidThere(var notice, var field) ->
                Problem.of(422, "N3-field-not-on-notice", "/data/words", notice, field);
            case Reason.SaysSoAlready(var field, var words) ->
                Problem.of(422, "N3-correction-changes-nothing", "/data/words", field, words);
        };
    }
}
