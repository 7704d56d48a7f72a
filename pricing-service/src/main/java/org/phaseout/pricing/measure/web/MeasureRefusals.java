package org.phaseout.pricing.measure.web;

import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.phaseout.pricing.measure.domain.MeasureRefused;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.springframework.stereotype.Component;

@Component
class MeasureRefusals implements RefusalWords {

    private static final String LIST_DATE = "/data/list/on";

    @Override
    public Class<? extends Refused> refusal() {
        return MeasureRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return problem(((MeasureRefused) refusal).reason());
    }

    private static Problem problem(Reason reason) {
        return switch (reason) {
            case Reason.NotScreened() -> no("T2-not-screened", "/subject");
            case Reason.NotProposed() -> no("T2-not-proposed", "/subject");
            case Reason.NotApproved() -> no("T2-not-approved", "/subject");
            case Reason.NotListed() -> no("T2-not-listed", "/subject");
            case Reason.NotInForce() -> no("T2-not-in-force", "/subject");
            case Reason.AlreadyProposed() -> no("T2-already-proposed", "/subject");
            case Reason.AlreadyApproved() -> no("T2-already-approved", "/subject");
            case Reason.AlreadyListed() -> no("T2-already-listed", "/subject");
            case Reason.AlreadyInForce(var from) -> no("T2-already-in-force", "/subject", from);
            case Reason.Over(var on) -> no("T4-ended", "/subject", on);
            case Reason.Dropped(var ground) -> no("T4-dropped", "/subject", ground);
            case Reason.NoRule(var sector, var equipment, var on) ->
                no("T1-no-rule", "/subject", sector, equipment, on);
            case Reason.OtherAmount(var proposed, var surcharge, var rule) ->
                no("T2-other-amount", "/data/surcharge", proposed.toPlainString(), surcharge.toPlainString(), rule);
            case Reason.NotYourLevel(var level, var authority) ->
                Problem.of(403, "T2-level-not-yours", "/data/level", level, authority);
            case Reason.DocumentDatedLater(var part, var document, var occurredOn) ->
                no("T2-document-dated-later", "/data/" + part + "/on", document, occurredOn);
            case Reason.ListBeforeApproval(var list, var approval) ->
                no("T2-list-before-approval", LIST_DATE, list, approval);
            case Reason.StartBeforeList(var from, var list) -> no("T2-start-before-list", "/data/from", from, list);
            case Reason.StartInTheFuture(var from, var occurredOn) ->
                no("T2-start-in-the-future", "/data/from", from, occurredOn);
            case Reason.EndBeforeStart(var list, var since) -> no("T4-end-before-start", LIST_DATE, list, since);
            case Reason.NotSoCorrected(var of) -> problem(of);
            case Reason.NotUndone(var flaw) -> UndoWords.problem(flaw, "/data/data/occurredOn");
        };
    }

    private static Problem no(String code, String pointer, Object... arguments) {
        return Problem.of(422, code, pointer, arguments);
    }
}
