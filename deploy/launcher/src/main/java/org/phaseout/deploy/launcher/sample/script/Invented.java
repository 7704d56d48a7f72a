package org.phaseout.deploy.launcher.sample.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Enterprises and units of the sample. Every name is invented and says so (示例); the kinds of equipment are real ones.
 * The same seed gives the same district.
 */
final class Invented {

    /** Where outdated units stand. */
    static final List<String> TOWNSHIPS = List.of("350504001", "350504002", "350504100", "350504101", "350504102");

    /** Where the survey finds none. */
    static final String WITHOUT_UNITS = "350504200";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int WITH_UNITS = 55;
    private static final int ENTERPRISES = 66;
    private static final int UNITS = 132;

    private final Random random;
    private final List<Enterprise> enterprises =
            IntStream.range(0, ENTERPRISES).mapToObj(Invented::enterprise).toList();
    private final List<Unit> units = new ArrayList<>();

    Invented(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < UNITS; i++) {
            units.add(unit(i, enterprises.get(i % WITH_UNITS)));
        }
    }

    List<Enterprise> enterprises() {
        return enterprises;
    }

    List<Unit> units() {
        return List.copyOf(units);
    }

    static List<String> townships() {
        return Stream.concat(TOWNSHIPS.stream(), Stream.of(WITHOUT_UNITS)).toList();
    }

    private static Enterprise enterprise(int number) {
        var trade = Trade.ALL.get(number % Trade.ALL.size());
        return new Enterprise(
                "LJ-E-%04d".formatted(number),
                uscc(number),
                "示例%s企业%d号（虚构）".formatted(trade.title(), number),
                number < WITH_UNITS ? TOWNSHIPS.get(number % TOWNSHIPS.size()) : WITHOUT_UNITS,
                trade);
    }

    private Unit unit(int number, Enterprise enterprise) {
        var trade = enterprise.trade();
        var range = trade.capacity();
        var capacity = range.least() + random.nextInt((range.most() - range.least()) * 10) / 10.0;
        int machines = trade.equals(Trade.FOUNDRY) ? 1 + random.nextInt(3) : 1;
        return new Unit(
                "LJ-U-%04d".formatted(number),
                enterprise,
                IntStream.range(0, machines)
                        .mapToObj(machine -> "SN-%05d-%d".formatted(number, machine))
                        .toList(),
                "%.1f".formatted(capacity));
    }

    /** A code that is formed as GB 32100-2015 asks, of division 350504, with a body that stands for nobody. */
    static String uscc(int number) {
        var body = "91350504MA0%06d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
