package org.phaseout.deploy.launcher.sample;

import java.util.List;
import java.util.Random;

/**
 * Enterprises and units of the sample. Every name is invented and says so (示例); the kinds of equipment are real ones of
 * the catalogue. The same seed gives the same district.
 */
final class Invented {

    static final List<String> TOWNSHIPS =
            List.of("350504001", "350504002", "350504100", "350504101", "350504102", "350504200");

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<Trade> TRADES = List.of(
            new Trade("水泥", "3011", "cement-shaft-kiln", "diameter-m", "2.8", "10kt/a", 5, 20),
            new Trade("水泥粉磨", "3011", "cement-mill", "diameter-m", "2.6", "10kt/a", 10, 60),
            new Trade("平板玻璃", "3041", "flat-glass-drawing-line", "width-m", "2.4", "10k-weight-cases/a", 40, 120),
            new Trade("铸造", "3391", "induction-furnace", "furnace-t", "0.5", "t/a", 800, 5000),
            new Trade("砖瓦", "3031", "brick-ring-kiln", "gates", "24", "10k-standard-bricks/a", 1000, 4000),
            new Trade("热电", "4411", "coal-power-unit", "unit-mw", "6", "MW", 6, 12));

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    private record Trade(
            String name,
            String industry,
            String equipment,
            String parameter,
            String value,
            String capacityUnit,
            int least,
            int most) {}

    record Enterprise(String id, String uscc, String name, String township, String industry) {}

    record Unit(
            String id,
            Enterprise enterprise,
            String equipment,
            String serial,
            String parameter,
            String value,
            String capacity,
            String capacityUnit,
            boolean eliminationClass) {}

    Enterprise enterprise(int number) {
        var trade = TRADES.get(number % TRADES.size());
        return new Enterprise(
                "LJ-E-%04d".formatted(number),
                uscc(number),
                "示例%s企业%d号（虚构）".formatted(trade.name, number),
                TOWNSHIPS.get((number + number / TRADES.size()) % TOWNSHIPS.size()),
                trade.industry);
    }

    Unit unit(int number, Enterprise enterprise) {
        var trade = TRADES.get(Integer.parseInt(enterprise.id().substring(5)) % TRADES.size());
        var capacity = trade.least + random.nextInt((trade.most - trade.least) * 10) / 10.0;
        return new Unit(
                "LJ-U-%04d".formatted(number),
                enterprise,
                trade.equipment,
                "SN-%05d".formatted(number),
                trade.parameter,
                trade.value,
                "%.1f".formatted(capacity),
                trade.capacityUnit,
                random.nextInt(10) < 6);
    }

    /** A code that is formed as GB 32100-2015 asks, of division 350504, with a body that stands for nobody. */
    static String uscc(int number) {
        var body = "91350504MAS%06d".formatted(number).replace('S', '0');
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
