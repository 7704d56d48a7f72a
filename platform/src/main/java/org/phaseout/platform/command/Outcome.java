package org.phaseout.platform.command;

import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.ledger.Receipt;

/** What became of a reported action. */
public sealed interface Outcome {

    /** It stands, and this is the first time it was told. */
    record Accepted(Receipt receipt) implements Outcome {}

    /** It was accepted before; same key, same sender, same content. */
    record Repeated(Receipt receipt) implements Outcome {}

    /** The key was used before for something else, or by somebody else. */
    record KeyTaken() implements Outcome {}

    /** The aggregate refused. */
    record RefusedByRule(Refused refusal) implements Outcome {}

    /** The subject does not exist yet, and this action does not create it. */
    record SubjectUnknown(String subject) implements Outcome {}

    /** The subject exists and is something else. */
    record SubjectOfAnotherKind(String subject, String kind) implements Outcome {}

    /** The subject is not at the version the sender insists on. */
    record VersionDiffers(long required, long actual) implements Outcome {}

    /** Others changed the same things faster than this could be decided, many times in a row. */
    record TooBusy() implements Outcome {}

    /** It in a word of a closed set, for metrics. */
    default String word() {
        return switch (this) {
            case Accepted _ -> "accepted";
            case Repeated _ -> "repeated";
            case KeyTaken _ -> "key-taken";
            case RefusedByRule _ -> "refused";
            case SubjectUnknown _ -> "subject-unknown";
            case SubjectOfAnotherKind _ -> "subject-of-another-kind";
            case VersionDiffers _ -> "version-differs";
            case TooBusy _ -> "too-busy";
        };
    }
}
