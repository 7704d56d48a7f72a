package org.phaseout.enterprise.plan.outbox;

import java.util.Optional;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.contract.enterprise.PlanMessage;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanCorrected;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.platform.outbox.Translation;
import org.springframework.stereotype.Component;

@Component
class PlanTranslation implements Translation<PlanEvent, EnterpriseMessage> {

    @Override
    public Class<PlanEvent> facts() {
        return PlanEvent.class;
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public Optional<EnterpriseMessage> message(PlanEvent event) {
        return switch (event) {
            case PlanOpened _ -> Optional.empty(); // nobody outside acts on a plan that says nothing yet
            case PlanSurveyClosed closed ->
                Optional.of(new PlanMessage.PlanSurveyClosed(
                        closed.planId(), closed.township(), closed.year(), closed.coverage(), closed.zeroReport()));
            case PlanSubmitted submitted ->
                Optional.of(new PlanMessage.PlanSubmitted(
                        submitted.planId(),
                        submitted.township(),
                        submitted.year(),
                        submitted.late(),
                        submitted.keyTasks(),
                        submitted.measures()));
            case PlanAmended amended ->
                Optional.of(new PlanMessage.PlanAmended(amended.planId(), amended.number(), amended.change()));
            case PlanCorrected corrected ->
                Optional.of(new PlanMessage.PlanCorrected(corrected.planId(), undoing(corrected)));
            case PlanVoided voided -> Optional.of(new PlanMessage.PlanVoided(voided.planId(), undoing(voided)));
        };
    }

    private static Undoing undoing(PlanCorrected corrected) {
        return new Undoing(
                corrected.version(),
                corrected.fact(),
                corrected.office(),
                corrected.reason(),
                corrected.document(),
                corrected.replacedBy());
    }

    private static Undoing undoing(PlanVoided voided) {
        return new Undoing(voided.version(), voided.fact(), voided.office(), voided.reason(), voided.document(), null);
    }
}
