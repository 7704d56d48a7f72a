package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standards that limit the energy of a product, edition by edition, as far as they are known for certain. What is
 * not known here is taken as the officer states it.
 */
public record Standards(List<Edition> editions) {

    public Standards {
        editions = List.copyOf(editions);
    }

    /**
     * @param name with its generation, such as {@code GB 16780-2021}
     * @param until null while it is in force
     * @param datesCertain whether its dates are certain enough to refuse another day
     * @param industries GB/T 4754-2017 classes it is made for
     */
    public record Edition(
            String name,
            LocalDate from,
            @Nullable LocalDate until,
            boolean datesCertain,
            Set<String> industries,
            List<PrintedLimit> limits) {

        public Edition {
            industries = Set.copyOf(industries);
            limits = List.copyOf(limits);
        }

        public boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** What is printed for an indicator. */
        public Optional<PrintedLimit> limitOf(String indicator, String unit) {
            return limits.stream()
                    .filter(each ->
                            each.indicators().contains(indicator) && each.unit().equals(unit))
                    .findFirst();
        }
    }

    /** @param values for existing and for new capacity; a case cites one of them */
    public record PrintedLimit(Set<String> indicators, String unit, List<BigDecimal> values) {

        public PrintedLimit {
            indicators = Set.copyOf(indicators);
            values = List.copyOf(values);
        }

        public boolean has(BigDecimal value) {
            return values.stream().anyMatch(each -> each.compareTo(value) == 0);
        }
    }

    public Optional<Edition> edition(String cited) {
        return editions.stream()
                .filter(each -> plain(each.name()).equals(plain(cited)))
                .findFirst();
    }

    /** Whether a citation is one of a mandatory national standard: {@code GB}, not {@code GB/T}, {@code DB} or {@code T/}. */
    public static boolean isMandatoryNational(String cited) {
        return plain(cited).matches("GB\\d+.*");
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").replaceAll("[—–]", "-").toUpperCase(Locale.ROOT);
    }
}
