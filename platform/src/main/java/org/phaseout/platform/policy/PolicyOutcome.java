package org.phaseout.platform.policy;

import org.phaseout.platform.command.Outcome;

/** The outcomes of a policy's command as words of a metric. */
final class PolicyOutcome {

    private PolicyOutcome() {}

    static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "accepted";
            case Outcome.Repeated _ -> "repeated";
            case Outcome.KeyTaken _ -> "key-taken";
            case Outcome.RefusedByRule _ -> "refused";
            case Outcome.SubjectUnknown _ -> "subject-unknown";
            case Outcome.SubjectOfAnotherKind _ -> "subject-of-another-kind";
            case Outcome.VersionDiffers _ -> "version-differs";
            case Outcome.TooBusy _ -> "too-busy";
        };
    }
}
