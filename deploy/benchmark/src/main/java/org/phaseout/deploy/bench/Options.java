package org.phaseout.deploy.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line says.
 *
 * @param root of the repository
 * @param only measures to be run; empty for all
 * @param out where the JSON goes
 */
record Options(Path root, int pairs, List<String> only, boolean quick, Path out, String sharedBuffers) {

    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String message) {
            super(message + " (deploy/bench --help lists the options)");
        }
    }

    static Options of(Path root, String... words) {
        var options = new Options(root, 9, List.of(), false, root.resolve("target/bench/bench.json"), "1GB");
        var rest = Arrays.asList(words).iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.equals("--quick")) {
                options = new Options(root, options.pairs, options.only, true, options.out, options.sharedBuffers);
            } else if (rest.hasNext()) {
                options = options.with(word, rest.next());
            } else {
                throw new Misunderstood("Unknown option, or one that lacks its value: " + word);
            }
        }
        return options;
    }

    private Options with(String word, String value) {
        return switch (word) {
            case "--pairs" -> new Options(root, number(word, value), only, quick, out, sharedBuffers);
            case "--only" -> new Options(root, pairs, List.of(value.split(",", -1)), quick, out, sharedBuffers);
            case "--out" -> new Options(root, pairs, only, quick, Path.of(value), sharedBuffers);
            case "--shared-buffers" -> new Options(root, pairs, only, quick, out, value);
            default -> throw new Misunderstood("Unknown option: " + word);
        };
    }

    private static int number(String word, String value) {
        try {
            var number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too small.
        }
        throw new Misunderstood(word + " takes a whole number above 0, not " + value);
    }

    boolean wants(String measure) {
        return only.isEmpty() || only.contains(measure);
    }
}
