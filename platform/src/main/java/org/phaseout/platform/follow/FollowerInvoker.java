package org.phaseout.platform.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.phaseout.platform.deadletter.TransientFailure;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands Axon's events to a follower, a batch at a time, inside the transaction of the batch. When a batch fails, and
 * waiting would not help, it is tried again fact by fact; a fact that fails again is parked and blocks only its own
 * aggregate.
 */
final class FollowerInvoker implements EventHandlerInvoker {

    private static final Logger log = LoggerFactory.getLogger(FollowerInvoker.class);
    private static final String BATCH = "batch";

    private final Follower follower;
    private final FollowerProgress progress;
    private final FollowerLetters letters;
    private final TransactionTemplate savepoint;
    private volatile boolean oneByOne;

    FollowerInvoker(
            Follower follower, FollowerProgress progress, FollowerLetters letters, TransactionTemplate savepoint) {
        this.follower = follower;
        this.progress = progress;
        this.letters = letters;
        this.savepoint = savepoint;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return segment.matches(Recorded.of(message).aggregateId());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unitOfWork = CurrentUnitOfWork.get();
        List<Recorded<Fact>> batch = unitOfWork.root().getOrComputeResource(BATCH, _ -> {
            var collected = new ArrayList<Recorded<Fact>>();
            unitOfWork.root().onPrepareCommit(_ -> apply(collected));
            return collected;
        });
        batch.add(Recorded.of(message));
    }

    private void apply(List<Recorded<Fact>> batch) {
        var blocked = letters.blocked(follower.name());
        if (oneByOne) {
            batch.forEach(recorded -> applyOrPark(recorded, blocked));
            oneByOne = false;
        } else {
            applyTogether(batch, blocked);
        }
        progress.reached(follower.name(), batch.getLast().position());
    }

    private void applyTogether(List<Recorded<Fact>> batch, Set<String> blocked) {
        var open = new ArrayList<Recorded<Fact>>(batch.size());
        for (var recorded : batch) {
            if (blocked.contains(recorded.aggregateId())) {
                letters.parkBehind(follower.name(), recorded);
            } else {
                open.add(recorded);
            }
        }
        try {
            follower.apply(open);
        } catch (RuntimeException failure) {
            oneByOne = !TransientFailure.in(failure);
            throw failure;
        }
    }

    private void applyOrPark(Recorded<Fact> recorded, Set<String> blocked) {
        if (blocked.contains(recorded.aggregateId())) {
            letters.parkBehind(follower.name(), recorded);
            return;
        }
        try {
            savepoint.executeWithoutResult(_ -> follower.apply(List.of(recorded)));
        } catch (RuntimeException failure) {
            if (TransientFailure.in(failure)) {
                throw failure;
            }
            log.warn(
                    "{} parks {} at position {}",
                    follower.name(),
                    recorded.aggregateId(),
                    recorded.position(),
                    failure);
            letters.park(follower.name(), recorded, failure);
            blocked.add(recorded.aggregateId());
        }
    }

    @Override
    public void performReset() {
        follower.reset();
        letters.discard(follower.name());
        progress.forget(follower.name());
    }
}
