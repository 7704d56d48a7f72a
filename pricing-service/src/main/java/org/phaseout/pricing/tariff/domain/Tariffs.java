package org.phaseout.pricing.tariff.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tariff rules in one edition, and the question that is asked of them (T1): which surcharge does this consumer pay on
 * this day, and why. One regime per sector and day: two rows, or two factors on one row, that could both be charged are
 * refused as a table.
 */
public final class Tariffs {

    private final Map<String, List<String>> sectors;
    private final List<TariffRow> rows;
    private final List<Multiplier> multipliers;

    /**
     * Throws {@link IllegalArgumentException} when two rows or two multipliers collide.
     *
     * @param sectors industries by sector, each {@code class/edition} of GB/T 4754: a class changes its meaning
     */
    public Tariffs(Map<String, List<String>> sectors, List<TariffRow> rows, List<Multiplier> multipliers) {
        this.sectors = Map.copyOf(sectors);
        this.rows = List.copyOf(rows);
        this.multipliers = List.copyOf(multipliers);
        requireOneRegime();
    }

    private void requireOneRegime() {
        for (int i = 0; i < rows.size(); i++) {
            for (var other : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).collidesWith(other)) {
                    throw together(rows.get(i).id(), other.id());
                }
            }
        }
        for (int i = 0; i < multipliers.size(); i++) {
            for (var other : multipliers.subList(i + 1, multipliers.size())) {
                if (multipliers.get(i).collidesWith(other)) {
                    throw together(multipliers.get(i).id(), other.id());
                }
            }
        }
    }

    private static IllegalArgumentException together(String one, String other) {
        return new IllegalArgumentException(one + " and " + other + " would be charged together");
    }

    /** The sector an industry belongs to; empty for one without a regime of its own. */
    public Optional<String> sector(String industryClass, String edition) {
        var industry = industryClass + "/" + edition;
        return sectors.entrySet().stream()
                .filter(each -> each.getValue().contains(industry))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Finding on(LocalDate day, Consumer consumer) {
        return new TariffSearch(rows, multipliers, consumer, day).find();
    }

    public List<TariffRow> rowsOf(String sector) {
        return rows.stream().filter(row -> row.sectors().contains(sector)).toList();
    }

    public List<Multiplier> multipliersOf(String district) {
        return multipliers.stream()
                .filter(each -> district.startsWith(each.province()))
                .toList();
    }

    /** A question is the same question under every edition of the rules. */
    @Override
    public String toString() {
        return "tariffs";
    }
}
