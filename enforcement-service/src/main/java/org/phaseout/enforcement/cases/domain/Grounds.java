package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Procedures;

/**
 * The grounds upon which a case stands.
 *
 * @param findings in the order they were found
 */
record Grounds(List<Finding> findings) {

    static final Grounds NONE = new Grounds(List.of());

    /** @param actOn day of the act, whose rules govern (E7) */
    record Finding(CaseGroundFound as, LocalDate actOn) {

        String ground() {
            return as.ground();
        }

        /** That governs it; empty where the table had none at the act. */
        Optional<Ground> row(Procedures rows) {
            return rows.row(ground(), actOn);
        }
    }

    Grounds {
        findings = List.copyOf(findings);
    }

    /** @param on the day of the finding, which counts as that of the act where none was told */
    Grounds plus(CaseGroundFound found, LocalDate on) {
        var finding = new Finding(found, Objects.requireNonNullElse(found.actOn(), on));
        return new Grounds(Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    boolean has(String ground) {
        return finding(ground).isPresent();
    }

    Optional<Finding> finding(String ground) {
        return findings.stream().filter(each -> each.ground().equals(ground)).findFirst();
    }

    /** Each once. */
    List<String> names() {
        return findings.stream().map(Finding::ground).distinct().toList();
    }

    boolean areSeveral() {
        return names().size() > 1;
    }

    /** The rows that govern what was found, each as of the day of its act. */
    Stream<Ground> rows(Procedures rows) {
        return findings.stream().flatMap(each -> each.row(rows).stream());
    }
}
