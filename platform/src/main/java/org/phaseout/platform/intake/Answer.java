package org.phaseout.platform.intake;

import org.phaseout.platform.problem.Problem;

/** What the sender of an action is told. */
sealed interface Answer {

    /** It stands. {@code fresh}: told for the first time. */
    record Taken(ReceiptDocument receipt, boolean fresh) implements Answer {}

    record Refused(Problem problem) implements Answer {}
}
