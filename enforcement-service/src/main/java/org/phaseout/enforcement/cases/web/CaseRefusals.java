package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.ActReason;
import org.phaseout.enforcement.cases.domain.CaseRefused;
import org.phaseout.enforcement.cases.domain.CollectionReason;
import org.phaseout.enforcement.cases.domain.DecisionReason;
import org.phaseout.enforcement.cases.domain.FindingReason;
import org.phaseout.enforcement.cases.domain.MeasureReason;
import org.phaseout.enforcement.cases.domain.PenaltyReason;
import org.phaseout.enforcement.cases.domain.ReviewReason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

/** What a refusal is called to those who asked; each theme has its own codes, which are public. */
@Component
class CaseRefusals implements RefusalWords {

    @Override
    public Class<? extends Refused> refusal() {
        return CaseRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((CaseRefused) refusal).reason()) {
            case ActReason act -> ActRefusals.problem(act);
            case FindingReason finding -> FindingRefusals.problem(finding);
            case MeasureReason measure -> MeasureRefusals.problem(measure);
            case PenaltyReason penalty -> PenaltyRefusals.problem(penalty);
            case CollectionReason collection -> CollectionRefusals.problem(collection);
            case DecisionReason decision -> DecisionRefusals.problem(decision);
            case ReviewReason review -> ReviewRefusals.problem(review);
        };
    }
}
