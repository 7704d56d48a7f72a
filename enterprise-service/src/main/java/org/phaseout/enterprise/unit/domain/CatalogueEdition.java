package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/** Editions of 产业结构调整指导目录 and the days on which they are in force (policy: trap 5, certainty B). */
public enum CatalogueEdition {
    OF_2019("2019", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 31)),
    OF_2024("2024", LocalDate.of(2024, 2, 1), LocalDate.MAX);

    private final String year;
    private final LocalDate from;
    private final LocalDate until;

    CatalogueEdition(String year, LocalDate from, LocalDate until) {
        this.year = year;
        this.from = from;
        this.until = until;
    }

    public String year() {
        return year;
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Throws {@link IllegalArgumentException} for a year the schema of the action does not allow either. */
    public static CatalogueEdition of(String year) {
        for (var edition : values()) {
            if (edition.year.equals(year)) {
                return edition;
            }
        }
        throw new IllegalArgumentException(year + " is no edition");
    }
}
