package org.phaseout.deploy.backing;

/** How a child is asked to stop. */
public enum Signal {
    /** What a JVM takes as a clean shutdown. */
    TERM,
    /** PostgreSQL's fast shutdown: sessions are ended, everything is written. */
    INT,
    /** PostgreSQL's immediate shutdown: recovery follows at the next start. */
    QUIT,
    /** No goodbye at all. */
    KILL
}
