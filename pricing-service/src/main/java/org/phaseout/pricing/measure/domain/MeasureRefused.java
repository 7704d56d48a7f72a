package org.phaseout.pricing.measure.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** A price measure would not do what it was asked, and this is why. */
public final class MeasureRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        /** The one screening was voided. */
        record NotScreened() implements Reason {}

        record NotProposed() implements Reason {}

        record NotApproved() implements Reason {}

        record NotListed() implements Reason {}

        record NotInForce() implements Reason {}

        record AlreadyProposed() implements Reason {}

        record AlreadyApproved() implements Reason {}

        record AlreadyListed() implements Reason {}

        record AlreadyInForce(LocalDate from) implements Reason {}

        record Over(LocalDate on) implements Reason {}

        record Dropped(String ground) implements Reason {}

        record NoRule(String sector, String equipment, LocalDate on) implements Reason {}

        record OtherAmount(BigDecimal proposed, BigDecimal surcharge, String rule) implements Reason {}

        record NotYourLevel(String level, String authority) implements Reason {}

        /** @param part of the action that is the document: approval or list */
        record DocumentDatedLater(String part, LocalDate document, LocalDate occurredOn) implements Reason {}

        record ListBeforeApproval(LocalDate list, LocalDate approval) implements Reason {}

        record StartBeforeList(LocalDate from, LocalDate list) implements Reason {}

        record StartInTheFuture(LocalDate from, LocalDate occurredOn) implements Reason {}

        record EndBeforeStart(LocalDate list, LocalDate since) implements Reason {}

        /** U12: what the corrected action itself would be refused for. */
        record NotSoCorrected(Reason of) implements Reason {}

        /** U12. */
        record NotUndone(UndoFlaw flaw) implements Reason {}
    }

    private final transient Reason reason;

    MeasureRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
