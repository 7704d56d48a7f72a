package org.phaseout.platform.policy;

import org.phaseout.platform.deadletter.Passing;

/** Others changed the subject faster than a policy's command could be decided; the policy is told its cause again. */
final class TooBusyForNow extends RuntimeException implements Passing {

    TooBusyForNow(String policy, String subject) {
        super(policy + " found " + subject + " too busy");
    }
}
