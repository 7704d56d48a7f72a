package org.phaseout.platform.domain;

/** U12: a fact by which an earlier one of the same aggregate stands no longer. It is itself never undone. */
public interface Undoing extends Fact {

    /** Version of the aggregate at which the earlier fact was told. */
    long version();
}
