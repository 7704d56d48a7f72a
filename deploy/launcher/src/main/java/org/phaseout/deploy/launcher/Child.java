package org.phaseout.deploy.launcher;

import org.phaseout.deploy.backing.GuardedProcess;

/** One process of the district. */
interface Child {
    String name();

    /** Its name without the number of the instance. */
    default String kind() {
        return name().replaceFirst(" \\d+$", "");
    }

    /** Where it answers. */
    String address();

    /** Starts it on its port and its data, and returns when it is ready. Throws {@code BackingFailure}. */
    void start();

    /** The process last started. */
    GuardedProcess process();

    /** Stops it cleanly if it runs. */
    void stop();
}
