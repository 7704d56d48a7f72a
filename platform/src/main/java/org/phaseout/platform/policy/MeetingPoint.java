package org.phaseout.platform.policy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where facts meet that reach a service on two ways, in any order: only one of them is there at a time, so that whoever
 * comes second finds the first.
 */
public final class MeetingPoint {

    private final JdbcClient jdbc;
    private final long number;

    /** @param number that nothing else in this database locks */
    public MeetingPoint(JdbcClient jdbc, long number) {
        this.jdbc = jdbc;
        this.number = number;
    }

    /** Until the transaction ends, nobody else is there. */
    public void enter() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(number)
                .query((_, _) -> 0)
                .single();
    }
}
