package org.phaseout.enforcement.cases.policy;

import org.phaseout.platform.deadletter.Passing;

/** The view of cases has not come to a position yet; a policy that asks it would miss some, and is told its cause again. */
final class CasesBehind extends RuntimeException implements Passing {

    CasesBehind(long position) {
        super("the view of cases is not at position " + position + " yet");
    }
}
