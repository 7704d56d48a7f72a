package org.phaseout.deploy.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What the townships report: units of one enterprise, each new, and the water cut off from each. */
final class Reports {

    private static final String WATER_CUT = """
            {"specversion":"1.0","id":"readme-2","source":"//luoxi.350504/bench","type":"report.unit.water-cut",\
            "subject":"README-U-1","time":"2023-06-03T10:30:00+08:00",\
            "data":{"ground":{"kind":"enterprise"},"residentsSupplied":false}}""";

    private final String registration;
    private final String identification;

    /** @param root of the repository, whose sample is reported over and over */
    Reports(Path root) {
        registration = sample(root, "registration.json").replace("readme-1", "bench-registration");
        identification = sample(root, "identification.json");
    }

    private static String sample(Path root, String name) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(root.resolve("docs/sample").resolve(name), UTF_8))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String registration() {
        return registration;
    }

    /** The identification of a unit by number. */
    String identification(long unit) {
        return of(identification, unit).replace("README-SN-1", "SN-" + unit);
    }

    /** The cutting off of its water. */
    String waterCut(long unit) {
        return of(WATER_CUT, unit);
    }

    private static String of(String template, long unit) {
        return template.replace("readme-2", UUID.randomUUID().toString()).replace("README-U-1", "BENCH-U-" + unit);
    }

    /** One of the two, for a unit. */
    interface Kind {
        String of(long unit);
    }

    static String batch(Kind kind, long firstUnit, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> kind.of(firstUnit + i))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
