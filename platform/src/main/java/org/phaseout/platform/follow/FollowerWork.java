package org.phaseout.platform.follow;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the work of every follower has in common. */
@Component
class FollowerWork {

    private final FollowerProgress progress;
    private final FollowerLetters letters;
    private final TransactionTemplate savepoint;

    FollowerWork(FollowerProgress progress, FollowerLetters letters, PlatformTransactionManager transactions) {
        this.progress = progress;
        this.letters = letters;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    EventHandlerInvoker invoker(Follower follower) {
        return new FollowerInvoker(follower, progress, letters, savepoint);
    }
}
