package org.phaseout.platform.domain;

import java.util.List;

/** An event of an aggregate. Stored for ever, so its fields are raw, stable data and are only ever added to. */
public interface Fact {

    String aggregateId();

    /** What this fact does to claims; none for most facts. */
    List<ClaimChange> claims();
}
