package org.phaseout.deploy.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.phaseout.deploy.backing.BackingFailure;

/** {@code deploy/token AUTHORITY}: prints a bearer token. */
public final class TokenCommand {
    private TokenCommand() {}

    /** Arguments: data directory, authority. */
    public static void main(String[] args) {
        System.exit(run(Path.of(args[0]), args[1]));
    }

    private static int run(Path data, String authority) {
        try {
            var address = DataDirectory.issuerAddress(data);
            if (!Files.exists(address)) {
                throw new BackingFailure("No district was started on " + data + ". Start deploy/up, or give --data.");
            }
            var issuer = URI.create(Files.readString(address).strip());
            System.out.println(new Tokens(issuer, data.resolve("secrets").resolve("issuer")).of(authority));
            return 0;
        } catch (BackingFailure | IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
