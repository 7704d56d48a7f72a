package org.phaseout.reporting.notice.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.reporting.notice.domain.NoticeCommand.CheckWithdrawal;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.DescribeUnit;
import org.phaseout.reporting.notice.domain.NoticeCommand.EndWindow;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundFall;
import org.phaseout.reporting.notice.domain.NoticeCommand.LetGroundStand;
import org.phaseout.reporting.notice.domain.NoticeCommand.ShowFact;
import org.phaseout.reporting.notice.domain.NoticeCommand.SwitchOff;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;

/** Ties {@link Notice} to Axon and holds no rule of its own. */
@AggregateRoot(type = "notice")
final class NoticeAggregate {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String noticeId;

    private Notice notice = new Notice.Unpublished();

    NoticeAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ShowFact command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DescribeUnit command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LetGroundFall command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LetGroundStand command) {
        notice.decide(command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectNotice command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(WithdrawNotice command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EndWindow command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SwitchOff command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CheckWithdrawal command, Act act) {
        notice.decide(command, act).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        noticeId = event.aggregateId();
        notice = notice.evolve(event);
    }
}
