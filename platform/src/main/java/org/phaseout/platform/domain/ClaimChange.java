package org.phaseout.platform.domain;

/** What an event does to a claim; applied in the append that stores the event. */
public sealed interface ClaimChange {

    Claim claim();

    record Taken(Claim claim) implements ClaimChange {}

    /** From whoever held it, which nobody minds: it only says who came last. */
    record TakenOver(Claim claim) implements ClaimChange {}

    record Released(Claim claim) implements ClaimChange {}
}
