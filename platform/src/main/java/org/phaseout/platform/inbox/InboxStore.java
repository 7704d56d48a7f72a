package org.phaseout.platform.inbox;

import org.phaseout.platform.deadletter.DeadLetters;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.observe.Traces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What every inbox of a service shares. */
@Component
record InboxStore(
        TransactionTemplate transaction,
        InboxPositions positions,
        AppliedEvents applied,
        DeadLetters letters,
        MessageCodec codec,
        Traces traces) {}
