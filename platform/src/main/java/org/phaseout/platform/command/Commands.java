package org.phaseout.platform.command;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.command.Outcome.Accepted;
import org.phaseout.platform.command.Outcome.KeyTaken;
import org.phaseout.platform.command.Outcome.RefusedByRule;
import org.phaseout.platform.command.Outcome.Repeated;
import org.phaseout.platform.command.Outcome.SubjectOfAnotherKind;
import org.phaseout.platform.command.Outcome.SubjectUnknown;
import org.phaseout.platform.command.Outcome.TooBusy;
import org.phaseout.platform.command.Outcome.VersionDiffers;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.ledger.AppendLost;
import org.phaseout.platform.ledger.AppendResult;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.Attempt;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.ledger.Known;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Receipt;
import org.phaseout.platform.ledger.Snapshots;

/**
 * Brings a request to its aggregate and its answer back. Two requests on one aggregate at once are decided one after
 * the other; the loser of a race is decided again on what is true now, so a sender only ever sees a decision.
 */
public final class Commands {

    private static final int TRIES = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final CommandBus bus;
    private final Ledger ledger;
    private final Aggregates aggregates;
    private final AggregateMemory memory;
    private final Snapshots snapshots;

    Commands(CommandBus bus, Ledger ledger, Aggregates aggregates, AggregateMemory memory, Snapshots snapshots) {
        this.bus = bus;
        this.ledger = ledger;
        this.aggregates = aggregates;
        this.memory = memory;
        this.snapshots = snapshots;
    }

    public Outcome handle(Request request) {
        for (int tries = 1; tries <= TRIES; tries++) {
            var known = tries == 1 ? remembered(request) : Optional.<Known>empty();
            var decided = attempt(request, known.orElseGet(() -> askToDecide(request)));
            if (decided.isPresent()) {
                return decided.get();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos() * tries / TRIES + 1));
        }
        return new TooBusy();
    }

    /** A subject that is not in memory will have to be made of its past, which is read in the same round trip. */
    private Known askToDecide(Request request) {
        var command = request.command();
        var key = request.key();
        return memory.version(aggregates.kindOf(command), command.aggregateId()).isPresent()
                ? ask(request)
                : ledger.knownWithPast(
                        key.source(), key.id(), command.aggregateId(), command.claims(), snapshots.names());
    }

    private Known ask(Request request) {
        var command = request.command();
        var key = request.key();
        return ledger.known(key.source(), key.id(), command.aggregateId(), command.claims());
    }

    /**
     * A subject in memory is decided on as it is remembered, without asking the ledger first: the append asserts key,
     * version and claims in any case, and what it does not confirm is decided again on what the ledger knows. Empty where
     * the decision itself needs to know more.
     */
    private Optional<Known> remembered(Request request) {
        var command = request.command();
        if (request.requiredVersion() != null
                || aggregates.seesHolders(command)
                || !command.claims().isEmpty()) {
            return Optional.empty();
        }
        var kind = aggregates.kindOf(command);
        return memory.version(kind, command.aggregateId()).map(version -> Known.remembered(kind, version));
    }

    /** Empty when somebody else was faster and the request must be decided again. */
    private Optional<Outcome> attempt(Request request, Known known) {
        var command = request.command();
        var key = request.key();
        var early = beforeDeciding(request, known);
        if (early.isPresent()) {
            return early;
        }
        var attempt = new Attempt(
                request.act(),
                known,
                key,
                new EventMetadata(request.act().by().value(), key.source(), key.id(), request.traceparent()),
                request.requiredVersion());
        return switch (dispatch(request, attempt)) {
            case null -> ended(request, attempt, known);
            case Refused refusal -> refused(request, refusal, known);
            case AppendLost _ -> Optional.empty();
            case AggregateNotFoundException _ -> Optional.of(new SubjectUnknown(command.aggregateId()));
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new IllegalStateException(failure);
        };
    }

    private Optional<Outcome> beforeDeciding(Request request, Known known) {
        if (known.receipt().isPresent()) {
            return Optional.of(compare(request.key(), known.receipt().get()));
        }
        var subject = request.command().aggregateId();
        var kind = aggregates.kindOf(request.command());
        var streamType = known.streamType();
        if (streamType != null && !streamType.equals(kind)) {
            return Optional.of(new SubjectOfAnotherKind(subject, streamType));
        }
        var required = request.requiredVersion();
        if (required != null && required != known.version()) {
            return Optional.of(new VersionDiffers(required, known.version()));
        }
        return Optional.empty();
    }

    private static Outcome compare(Append.Key key, Receipt receipt) {
        var same =
                Arrays.equals(key.digest(), receipt.digest()) && key.authority().equals(receipt.authority());
        return same ? new Repeated(receipt) : new KeyTaken();
    }

    private @Nullable Throwable dispatch(Request request, Attempt attempt) {
        var result = new FutureCallback<Object, Object>();
        bus.dispatch(asCommandMessage(request.command()).andMetaData(Map.of(Attempt.KEY, attempt)), result);
        var message = result.getResult();
        return message.isExceptional() ? message.exceptionResult() : null;
    }

    /** A refusal is answered only while what it was decided on is still so. */
    private Optional<Outcome> refused(Request request, Refused refusal, Known before) {
        var now = ask(request);
        if (now.receipt().isPresent()) {
            return Optional.of(compare(request.key(), now.receipt().get()));
        }
        boolean still = now.version() == before.version()
                && (!aggregates.seesHolders(request.command()) || now.holders().equals(before.holders()));
        return still ? Optional.of(new RefusedByRule(refusal)) : Optional.empty();
    }

    private Optional<Outcome> ended(Request request, Attempt attempt, Known known) {
        var result = attempt.result();
        if (result == null) {
            result = appendNothing(request, attempt, known);
        }
        return result instanceof Appended appended
                ? Optional.of(new Accepted(receipt(request, attempt, appended)))
                : Optional.empty();
    }

    /** The action is accepted and changes nothing; it still has a receipt. */
    private AppendResult appendNothing(Request request, Attempt attempt, Known known) {
        var act = attempt.act();
        return ledger.append(new Append(
                act.district(),
                new Append.Stream(
                        aggregates.kindOf(request.command()), request.command().aggregateId()),
                known.version(),
                List.of(),
                List.of(),
                request.key(),
                new EventMetadata(
                        act.by().value(), request.key().source(), request.key().id(), request.traceparent()),
                act.at()));
    }

    private static Receipt receipt(Request request, Attempt attempt, Appended appended) {
        var key = request.key();
        return new Receipt(
                key.source(),
                key.id(),
                key.authority(),
                request.command().aggregateId(),
                appended.firstPosition(),
                appended.lastPosition(),
                appended.version(),
                attempt.eventIds(),
                appended.recordedAt(),
                key.digest());
    }
}
