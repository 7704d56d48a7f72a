package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyServed;
import org.phaseout.enforcement.cases.domain.PenaltyReason.ConsentMissing;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoSuchPenalty;
import org.phaseout.enforcement.cases.domain.PenaltyReason.ServedAlready;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** 送达 in its forms (行政处罚法61), and the day from which each counts as served. */
final class Delivery {

    static final String ELECTRONIC = "electronic";
    static final String BY_NOTICE = "by-notice";

    private Delivery() {}

    /**
     * On the day it was handed over, left, signed for, or reached the mailbox; an announcement, reported of the day it was
     * made, counts when its days have passed. Everything runs from that day, so that it is not guessed.
     */
    static LocalDate servedOn(Delivered delivered, Act act, WorkingCalendar calendar) {
        if (delivered.manner().equals(ELECTRONIC) && !delivered.consented()) {
            throw Requirements.refused(new ConsentMissing());
        }
        return delivered.manner().equals(BY_NOTICE)
                ? Requirements.known(StatutoryTerm.ANNOUNCEMENT.settled(act.occurredOn(), calendar))
                : act.occurredOn();
    }

    static List<CaseEvent> of(Stage stage, ServePenalty command, Act act) {
        var number = requireServable(stage, act, Objects.requireNonNullElse(command.documentNumber(), ""));
        var delivered = command.delivered();
        return List.of(new CasePenaltyServed(
                command.caseId(),
                number,
                servedOn(delivered, act, command.calendar()),
                delivered.manner(),
                delivered.receivedBy()));
    }

    /** A penalty by the number of its document, as it was decided; served once, and a measure by a service of its own. */
    static String requireServable(Stage stage, Act act, String number) {
        var penalty = requireDecided(stage, act, number);
        if (penalty.onlyMeasure()) {
            throw Requirements.refused(new NoSuchPenalty(number));
        }
        var servedOn = servedOn(Transitions.docket(stage), penalty);
        if (servedOn != null) {
            throw Requirements.refused(new ServedAlready(penalty.number(), servedOn));
        }
        return penalty.number();
    }

    /** E6a: what a review has undone is neither served nor published. E6: what the department has decided is its own to serve and to publish; what the government has ordered, of both. */
    static PenaltyDecision requireDecided(Stage stage, Act act, String number) {
        var docket = Requirements.ownOrGovernments(stage, act, Transitions::isReviewable);
        var penalty = docket.penaltyDecision(number)
                .filter(each -> Decisions.standing(docket).anyMatch(part -> part.isOf(each.number())))
                .orElseThrow(() -> Requirements.refused(new NoSuchPenalty(number)));
        if (!penalty.governments()) {
            Requirements.own(stage, act, Transitions::isReviewable);
        }
        Requirements.notBefore(penalty.decidedOn(), act);
        return penalty;
    }

    /** From when a fine is payable, or else what was told of its document. */
    private static @Nullable LocalDate servedOn(Docket docket, PenaltyDecision penalty) {
        return docket.marks()
                .debts()
                .of(penalty.number())
                .map(debt -> Optional.ofNullable(debt.servedOn()))
                .orElseGet(() -> docket.prepared().service(penalty.number()).map(Preparation.Service::servedOn))
                .orElse(null);
    }
}
