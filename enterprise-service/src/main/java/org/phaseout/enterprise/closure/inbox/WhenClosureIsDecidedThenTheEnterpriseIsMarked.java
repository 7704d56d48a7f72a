package org.phaseout.enterprise.closure.inbox;

import org.jspecify.annotations.Nullable;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseAnnulled;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseChanged;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseCorrected;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseFoundVoid;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseRedecisionOrdered;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseVoided;
import org.phaseout.contract.enforcement.EnforcementMessage.Decision;
import org.phaseout.contract.enforcement.EnforcementMessage.InPart;
import org.phaseout.contract.enforcement.EnforcementMessage.Undoing;
import org.phaseout.enterprise.closure.view.Ruling;
import org.phaseout.enterprise.closure.view.Ruling.Closing;
import org.phaseout.enterprise.closure.view.Ruling.NoClosing;
import org.phaseout.enterprise.closure.view.Ruling.Undone;
import org.phaseout.enterprise.closure.view.Rulings;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosure;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseId;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.platform.policy.PolicyCommands.Cause;
import org.springframework.stereotype.Component;

/**
 * E6, E6a: a closing decision marks the enterprise that holds the code, and its fall takes the mark away. Where nobody
 * holds the code yet, the ruling waits for the registration.
 */
@Component
class WhenClosureIsDecidedThenTheEnterpriseIsMarked implements InboxHandler<EnforcementMessage> {

    private static final String NAME = "when-closure-is-decided-then-the-enterprise-is-marked";
    private static final String CLOSE = "close";
    private static final String CLOSURE = "closure";
    private static final String VOIDED = "voided";

    private final Rulings rulings;
    private final PolicyCommands commands;

    WhenClosureIsDecidedThenTheEnterpriseIsMarked(Rulings rulings, PolicyCommands commands) {
        this.rulings = rulings;
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String topic() {
        return EnforcementMessage.TOPIC;
    }

    @Override
    public Class<EnforcementMessage> speaks() {
        return EnforcementMessage.class;
    }

    @Override
    public void on(Message<EnforcementMessage> message) {
        var header = message.header();
        switch (message.body()) {
            case CaseDecided decided ->
                ruled(ruling(header, decided.uscc(), decided.outcome(), decided.decision()), header);
            case CaseChanged changed ->
                ruled(ruling(header, changed.uscc(), changed.outcome(), changed.decision()), header);
            case CaseAnnulled annulled -> fell(annulled.part(), none(header, annulled.uscc(), "annulled"), header);
            case CaseFoundVoid found -> fell(found.part(), none(header, found.uscc(), "found-void"), header);
            case CaseRedecisionOrdered ordered ->
                fell(ordered.part(), none(header, ordered.uscc(), "redecision-ordered"), header);
            case CaseVoided voided -> undone(voided.caseId(), voided.undoing(), header);
            case CaseCorrected corrected -> undone(corrected.caseId(), corrected.undoing(), header);
            case EnforcementMessage.CaseOpened _,
                    EnforcementMessage.CaseGroundFound _,
                    EnforcementMessage.CaseMeasureOrdered _,
                    EnforcementMessage.CaseMeasureServed _,
                    EnforcementMessage.CaseExtensionGranted _,
                    EnforcementMessage.CaseExtensionRefused _,
                    EnforcementMessage.CaseReinspectedMet _,
                    EnforcementMessage.CaseReinspectedFailed _,
                    EnforcementMessage.CaseLimitLapsed _,
                    EnforcementMessage.CaseLapseOvertaken _,
                    EnforcementMessage.CaseReferred _,
                    EnforcementMessage.CaseClosingOrdered _,
                    EnforcementMessage.CaseCarriedOut _,
                    EnforcementMessage.CaseClosed _,
                    EnforcementMessage.CaseReviewFiled _,
                    EnforcementMessage.CaseStayed _,
                    EnforcementMessage.CaseStayEnded _,
                    EnforcementMessage.CaseUpheld _,
                    EnforcementMessage.CaseFoundUnlawful _, // its effects stand (E6a)
                    EnforcementMessage.HolidayCalendarPublished _ -> {} // decides on no closure
        }
    }

    private static Ruling ruling(MessageHeader header, String uscc, String outcome, Decision decision) {
        return outcome.equals(CLOSE)
                ? new Closing(
                        header.key(),
                        header.version(),
                        uscc,
                        decision.body(),
                        decision.number(),
                        decision.on(),
                        cause(header))
                : none(header, uscc, "changed");
    }

    private static Ruling none(MessageHeader header, String uscc, String outcome) {
        return new NoClosing(header.key(), header.version(), uscc, outcome, cause(header));
    }

    private static Cause cause(MessageHeader header) {
        return new Cause(header.id(), header.district(), header.occurredOn(), header.traceparent());
    }

    /** E6a: an outcome about other decisions of the case rules on no closure. */
    private void fell(@Nullable InPart part, Ruling none, MessageHeader header) {
        if (part == null || part.undone().contains(CLOSURE)) {
            ruled(none, header);
        }
    }

    private void ruled(Ruling ruling, MessageHeader header) {
        rulings.lock();
        rulings.keep(ruling);
        markAsItHoldsNow(ruling.caseId(), header, ruling instanceof NoClosing none ? none.outcome() : VOIDED);
    }

    /** What corrects the message follows at once, and acts; a voided one leaves what was ruled before it. */
    private void undone(String caseId, Undoing undoing, MessageHeader header) {
        rulings.lock();
        var undone = new Undone(caseId, undoing.version(), undoing.replacedBy());
        if (rulings.undo(header.district(), undone) && undoing.replacedBy() == null) {
            markAsItHoldsNow(caseId, header, VOIDED);
        }
    }

    /** @param fallen why no closing holds, should none hold */
    private void markAsItHoldsNow(String caseId, MessageHeader because, String fallen) {
        var holder = rulings.codeOf(caseId).flatMap(rulings::holderOf).map(EnterpriseId::new);
        holder.ifPresent(enterprise -> {
            var command = rulings.lastOf(caseId).orElse(null) instanceof Closing closing
                    ? marking(enterprise, closing)
                    : new MarkClosureAnnulled(enterprise, caseId, fallen);
            commands.send(NAME, because, command);
        });
    }

    private static MarkClosure marking(EnterpriseId enterprise, Closing closing) {
        return new MarkClosure(
                enterprise, closing.uscc(), closing.caseId(), closing.body(), closing.number(), closing.decidedOn());
    }

    @Override
    public void reset() {
        rulings.forgetRulings();
    }
}
