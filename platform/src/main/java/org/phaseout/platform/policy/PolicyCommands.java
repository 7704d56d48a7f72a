package org.phaseout.platform.policy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.command.CommandDigest;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.message.MessageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the commands of policies. A cause sends a command to a subject once, whatever is replayed or lost: the key is
 * made of policy, event and subject.
 *
 * <p>The command runs in no transaction of its caller: the caller may be told its cause again, and the command is
 * answered then as it was the first time. A refusal comes back as an outcome; what waiting helps against is thrown.
 */
@Component
public final class PolicyCommands {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyCommands.class);
    private static final Authority POLICY = new Authority("policy");

    private final Commands commands;
    private final BusinessClock clock;
    private final MeterRegistry meters;

    PolicyCommands(Commands commands, BusinessClock clock, MeterRegistry meters) {
        this.commands = commands;
        this.clock = clock;
        this.meters = meters;
    }

    /** Because of a fact of this service. */
    public Outcome send(String policy, Recorded<? extends Fact> cause, Command command) {
        return send(
                policy,
                new Cause(
                        cause.id(),
                        cause.district(),
                        cause.occurredOn(),
                        cause.metadata().traceparent()),
                command);
    }

    /** Because of another service's message. */
    public Outcome send(String policy, MessageHeader cause, Command command) {
        return send(policy, new Cause(cause.id(), cause.district(), cause.occurredOn(), cause.traceparent()), command);
    }

    /** What a command is sent for; a policy that must wait before it can act keeps it until then. */
    public record Cause(
            UUID event,
            String district,
            LocalDate occurredOn,
            @Nullable String traceparent) {}

    /** Because of what was kept. */
    public Outcome send(String policy, Cause cause, Command command) {
        var key = new Append.Key(
                "//policy/" + policy,
                cause.event() + "/" + command.aggregateId(),
                POLICY.value(),
                CommandDigest.of(command));
        var act = new Act(POLICY, cause.district(), cause.occurredOn(), clock.now());
        var outcome = Apart.run(() -> commands.handle(new Request(command, act, key, null, cause.traceparent())));
        meters.counter("phaseout.policy.commands", "policy", policy, "outcome", outcome.word())
                .increment();
        switch (outcome) {
            case Outcome.TooBusy() -> throw new TooBusyForNow(policy, command.aggregateId());
            case Outcome.RefusedByRule(var refusal) ->
                LOG.info("{} on {}: {} refuses {}", policy, cause.event(), command.aggregateId(), refusal.reason());
            case Outcome.KeyTaken() ->
                LOG.warn("{} on {}: {} was asked something else before", policy, cause.event(), command.aggregateId());
            case Outcome.SubjectUnknown(var subject) ->
                LOG.info("{} on {}: {} is not known", policy, cause.event(), subject);
            case Outcome.SubjectOfAnotherKind(var subject, var kind) ->
                LOG.warn("{} on {}: {} is a {}", policy, cause.event(), subject, kind);
            case Outcome.Accepted _, Outcome.Repeated _, Outcome.VersionDiffers _ -> {}
        }
        return outcome;
    }
}
