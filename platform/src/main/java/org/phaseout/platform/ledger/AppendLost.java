package org.phaseout.platform.ledger;

/** The append did not stand; what happened is in the attempt. Ends the unit of work, and is never shown to a sender. */
public final class AppendLost extends RuntimeException {

    AppendLost(AppendResult result) {
        super(result.toString(), null, false, false);
    }
}
