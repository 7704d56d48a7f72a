package org.phaseout.platform.follow;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/** Hands Axon's events to a follower, a batch at a time, inside the transaction of the batch. */
final class FollowerInvoker implements EventHandlerInvoker {

    private static final String BATCH = "batch";

    private final Follower follower;
    private final FollowerProgress progress;

    FollowerInvoker(Follower follower, FollowerProgress progress) {
        this.follower = follower;
        this.progress = progress;
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
        follower.apply(batch);
        progress.reached(follower.name(), batch.getLast().position());
    }

    @Override
    public void performReset() {
        follower.reset();
        progress.forget(follower.name());
    }
}
