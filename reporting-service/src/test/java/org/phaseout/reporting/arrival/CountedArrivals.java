package org.phaseout.reporting.arrival;

import org.phaseout.platform.testing.CountedDatabase;

/** Arrivals in a database that counts its statements, for tests that do not lie beside them. */
public final class CountedArrivals {

    public static Arrivals in(CountedDatabase database) {
        return new Arrivals(database.jdbc());
    }

    private CountedArrivals() {}
}
