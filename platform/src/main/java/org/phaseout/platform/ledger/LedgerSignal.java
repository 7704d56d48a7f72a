package org.phaseout.platform.ledger;

/** Told after every append that added events. */
@FunctionalInterface
interface LedgerSignal {

    /** Channel on which every instance of the service hears of new events. */
    String CHANNEL = "ledger";

    void appended();
}
