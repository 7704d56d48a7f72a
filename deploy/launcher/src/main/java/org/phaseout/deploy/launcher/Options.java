package org.phaseout.deploy.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * What the command line says.
 *
 * @param root of the repository, where the built services lie
 */
record Options(Path root, Path data, Extent extent, Play play) {
    /**
     * What is started.
     *
     * @param issuer whether the issuer is started
     */
    record Extent(int portBase, int instances, boolean issuer, Set<Service> services) {}

    /**
     * What is done with it.
     *
     * @param chaos seed of the faults; empty: none
     * @param train whether the applications leave caches behind when they stop, with which they start faster later
     * @param sustained whether the applications compile for a long run instead of for a fast start
     */
    record Play(boolean once, boolean sample, OptionalLong chaos, boolean train, boolean sustained) {}

    /** The command line cannot be understood; the message says what can. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String message) {
            super(message + " (deploy/up --help lists the options)");
        }
    }

    static Options of(Path root, String... args) {
        var reading = new Reading(root);
        var words = Arrays.asList(args).iterator();
        while (words.hasNext()) {
            var word = words.next();
            if (!reading.flag(word)) {
                if (!words.hasNext()) {
                    throw new Misunderstood("Unknown option, or one that lacks its value: " + word);
                }
                reading.value(word, words.next());
            }
        }
        return reading.options();
    }

    private static final class Reading {
        private final Path root;
        private Path data;
        private boolean once;
        private boolean sample = true;
        private int portBase = 8080;
        private int instances = 1;
        private OptionalLong chaos = OptionalLong.empty();
        private boolean train;
        private boolean sustained;
        private boolean issuer = true;
        private Set<Service> services = EnumSet.allOf(Service.class);

        Reading(Path root) {
            this.root = root;
            this.data = root.resolve("data");
        }

        boolean flag(String word) {
            switch (word) {
                case "--once" -> once = true;
                case "--no-sample" -> sample = false;
                case "--train" -> train = true;
                case "--sustained" -> sustained = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        void value(String word, String value) {
            switch (word) {
                case "--data" -> data = Path.of(value);
                case "--port-base" -> portBase = (int) number(word, value, 1024, 65_000);
                case "--instances" -> instances = (int) number(word, value, 1, 2);
                case "--chaos" -> chaos = OptionalLong.of(number(word, value, Long.MIN_VALUE, Long.MAX_VALUE));
                case "--parts" -> parts(value);
                default -> throw new Misunderstood("Unknown option: " + word);
            }
        }

        private void parts(String value) {
            issuer = false;
            services = EnumSet.noneOf(Service.class);
            for (var part : value.split(",", -1)) {
                switch (part) {
                    case "none" -> {}
                    case "issuer" -> issuer = true;
                    default -> services.add(service(part));
                }
            }
        }

        private static Service service(String part) {
            try {
                return Service.valueOf(part.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new Misunderstood("Unknown part: " + part);
            }
        }

        private static long number(String word, String value, long least, long most) {
            try {
                var number = Long.parseLong(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number outside its bounds.
            }
            throw new Misunderstood(word + " takes a whole number from " + least + " to " + most + ", not " + value);
        }

        Options options() {
            if (train && instances > 1) {
                throw new Misunderstood("--train needs --instances 1: one application leaves one cache");
            }
            return new Options(
                    root,
                    data.toAbsolutePath().normalize(),
                    new Extent(portBase, instances, issuer, services),
                    new Play(once, sample, chaos, train, sustained));
        }
    }
}
