package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review, its outcome or a stay is about (E6a): decisions by the numbers of their documents (文号), as the case spells
 * them; or the whole case, where none is named.
 */
record About(List<String> numbers) {

    static final About ALL = new About(List.of());

    About {
        numbers = List.copyOf(numbers);
    }

    static About of(@Nullable List<String> numbers) {
        return numbers == null ? ALL : new About(numbers);
    }

    static About one(String number) {
        return new About(List.of(number));
    }

    boolean isAll() {
        return numbers.isEmpty();
    }

    boolean covers(String number) {
        return isAll()
                || numbers.stream().anyMatch(each -> Documents.claim(each).equals(Documents.claim(number)));
    }

    boolean covers(About other) {
        return isAll() || (!other.isAll() && other.numbers.stream().allMatch(this::covers));
    }

    boolean overlaps(About other) {
        return isAll() || other.isAll() || numbers.stream().anyMatch(other::covers);
    }

    /** What is left of it; of the whole case nothing is left but by the whole. */
    List<String> without(About other) {
        return numbers.stream().filter(number -> !other.covers(number)).toList();
    }

    /** As it is stored: null for the whole case, as before decisions could be named. */
    @Nullable
    List<String> stored() {
        return isAll() ? null : numbers;
    }
}
