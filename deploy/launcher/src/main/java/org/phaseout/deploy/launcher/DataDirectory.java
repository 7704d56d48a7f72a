package org.phaseout.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.Secrets;

/** Everything the district keeps between two starts. One launcher at a time has it. */
final class DataDirectory {
    private final Path root;
    private final FileChannel lock;
    private final boolean leftUncleanly;

    private DataDirectory(Path root, FileChannel lock, boolean leftUncleanly) {
        this.root = root;
        this.lock = lock;
        this.leftUncleanly = leftUncleanly;
    }

    /** Takes the directory for this process until it ends. Throws {@link BackingFailure} when another one has it. */
    static DataDirectory taken(Path root) {
        try {
            Files.createDirectories(root);
            var owner = root.resolve("launcher.pid");
            var channel = FileChannel.open(
                    root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                var pid = Files.exists(owner) ? Files.readString(owner).strip() : "unknown";
                channel.close();
                throw new BackingFailure("Another launcher (process " + pid + ") already uses " + root
                        + ". Stop it, or give another directory with --data.");
            }
            var leftUncleanly = Files.exists(owner);
            Files.writeString(owner, ProcessHandle.current().pid() + "\n");
            return new DataDirectory(root, channel, leftUncleanly);
        } catch (IOException e) {
            throw new BackingFailure(
                    "The data directory " + root + " cannot be used: " + e + ". Give a writable one with --data.", e);
        }
    }

    /** Whether the run before this one was killed; its children may still be ending. */
    boolean wasLeftUncleanly() {
        return leftUncleanly;
    }

    /** Leaves the directory cleanly, after everything was stopped. */
    void release() {
        try {
            Files.deleteIfExists(root.resolve("launcher.pid"));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    Secrets secrets() {
        return Secrets.in(root.resolve("secrets"));
    }

    Path issuerSecrets() {
        return root.resolve("secrets").resolve("issuer");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** A child's log; what an earlier run left there is kept under {@code .previous.log}. */
    Path freshLog(String name) {
        var log = logs().resolve(name + ".log");
        try {
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the running issuer is, for deploy/token. */
    static Path issuerAddress(Path root) {
        return root.resolve("issuer.url");
    }

    void writeIssuerAddress(String url) {
        try {
            Files.writeString(issuerAddress(root), url + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
