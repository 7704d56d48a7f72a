package org.phaseout.deploy.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; this says how it runs nevertheless. */
final class OperatingUser {
    private static final int ROOT = 0;

    private OperatingUser() {}

    /** The command, led in by a user name space of its own where this process is root. */
    static List<String> unprivileged(List<String> command) {
        if (userId() != ROOT) {
            return command;
        }
        if (!userNamespaceWorks()) {
            throw new BackingFailure("""
                    PostgreSQL does not run as root, and this machine allows no user name space (unshare -U failed).
                    Start again as an ordinary user, or allow user name spaces.""");
        }
        var led = new ArrayList<>(List.of("unshare", "-U", "--"));
        led.addAll(command);
        return led;
    }

    static int userId() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new BackingFailure("Cannot read this process's user id from /proc", e);
        }
    }

    private static boolean userNamespaceWorks() {
        try {
            return new ProcessBuilder("unshare", "-U", "--", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
