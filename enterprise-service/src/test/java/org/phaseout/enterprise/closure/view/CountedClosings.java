package org.phaseout.enterprise.closure.view;

import org.phaseout.platform.testing.CountedDatabase;

/** Closings in a database that counts its statements, for tests that do not lie beside them. */
public final class CountedClosings {

    public static Closings in(CountedDatabase database) {
        return new Closings(database.jdbc());
    }

    private CountedClosings() {}
}
