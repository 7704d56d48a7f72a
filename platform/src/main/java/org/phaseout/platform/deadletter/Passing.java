package org.phaseout.platform.deadletter;

/** Marks a failure that lies with the surroundings, whatever its cause: waiting helps, parking would not. */
public interface Passing {}
