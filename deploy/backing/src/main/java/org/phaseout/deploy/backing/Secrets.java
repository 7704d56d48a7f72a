package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made once, kept in files only their owner may read, never printed. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    private Secrets(Path directory) {
        this.directory = directory;
    }

    /** Secrets below a directory, which is created readable for its owner alone. */
    public static Secrets in(Path directory) {
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new Secrets(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of that name, 24 random bytes in URL-safe Base64; made at the first call, the same ever after. */
    public synchronized String password(String name) {
        return kept(name, Base64.getUrlEncoder().withoutPadding(), 24);
    }

    /** A key of 32 random bytes in plain Base64; made at the first call, the same ever after. */
    public synchronized String key(String name) {
        return kept(name, Base64.getEncoder(), 32);
    }

    private String kept(String name, Base64.Encoder encoder, int bytes) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                var random = new byte[bytes];
                RANDOM.nextBytes(random);
                writePrivately(file, encoder.encodeToString(random));
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file only its owner may read, whole or not at all. */
    static void writePrivately(Path file, String content) throws IOException {
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var partial = Files.createTempFile(file.toAbsolutePath().getParent(), ".new", "", permissions);
        Files.writeString(partial, content, UTF_8);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
