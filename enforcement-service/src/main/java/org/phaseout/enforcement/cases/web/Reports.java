package org.phaseout.enforcement.cases.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.platform.intake.Action;

/** What may be reported of a case ({@code report.case.…}), and by whom. */
final class Reports {

    private static final String CASE = "report.case.";

    /** One of which has the case; which one, the case itself asks (E8). */
    private static final Set<String> DEPARTMENTS =
            Set.of("industry", "development", "ecology", "market", "emergency", "safety:*");

    private static final Set<String> WITH_GOVERNMENT = with("government");
    private static final Set<String> WITH_TOWNSHIPS = with("township:*");

    private Reports() {}

    static <D> Action<D> ofDepartments(String name, Class<D> data, Action.Meaning<D> meaning) {
        return of(DEPARTMENTS, name, data, meaning);
    }

    /** What the government decides, orders, serves or is told of. */
    static <D> Action<D> ofGovernmentToo(String name, Class<D> data, Action.Meaning<D> meaning) {
        return of(WITH_GOVERNMENT, name, data, meaning);
    }

    static <D> Action<D> ofTownshipsToo(String name, Class<D> data, Action.Meaning<D> meaning) {
        return of(WITH_TOWNSHIPS, name, data, meaning);
    }

    static <D> Action<D> of(Set<String> senders, String name, Class<D> data, Action.Meaning<D> meaning) {
        return new Action<>(CASE + name, data, senders, meaning);
    }

    private static Set<String> with(String other) {
        return Stream.concat(DEPARTMENTS.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet());
    }
}
