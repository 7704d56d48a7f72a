package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Set;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.FindingReason.LimitNotOfStandard;
import org.phaseout.enforcement.cases.domain.FindingReason.NoMandatoryLimit;
import org.phaseout.enforcement.cases.domain.FindingReason.NotOverLimit;
import org.phaseout.enforcement.cases.domain.FindingReason.StandardNotInForce;
import org.phaseout.enforcement.cases.domain.FindingReason.StandardOfAnotherIndustry;
import org.phaseout.enforcement.rules.domain.Standards;

/** Over a limit is only what a measured value shows, by a standard that is made for it (E1). */
final class EnergyLimits {

    private static final String CLASSES_FROM = "2017";

    /** GB/T 4754 classes of foundries, by edition; 3130 was a foundry in 2011 and is not in 2017. */
    private static final Set<String> FOUNDRIES = Set.of("2017/3391", "2017/3392", "2011/3130");

    private EnergyLimits() {}

    /** E1, E7: a value above the limit of the edition that was in force on the day of the act. */
    static void requireOver(Measurement found, CaseOpened opened, LocalDate actOn, Standards standards) {
        if (found.measured().compareTo(found.limit()) <= 0) {
            throw Requirements.refused(new NotOverLimit(found.measured(), found.limit()));
        }
        if (isFoundry(opened) && !Standards.isMandatoryNational(found.standard())) {
            throw Requirements.refused(new NoMandatoryLimit(found.standard(), opened.industryCode()));
        }
        standards.edition(found.standard()).ifPresent(edition -> requireEdition(edition, found, opened, actOn));
    }

    private static void requireEdition(
            Standards.Edition edition, Measurement found, CaseOpened opened, LocalDate actOn) {
        if (edition.datesCertain() && !edition.isInForceOn(actOn)) {
            throw Requirements.refused(new StandardNotInForce(edition.name(), actOn));
        }
        if (opened.industryEdition().equals(CLASSES_FROM)
                && !edition.industries().contains(opened.industryCode())) {
            throw Requirements.refused(new StandardOfAnotherIndustry(edition.name(), opened.industryCode()));
        }
        edition.limitOf(found.indicator(), found.unit()).ifPresent(printed -> {
            if (!printed.has(found.limit())) {
                throw Requirements.refused(new LimitNotOfStandard(edition.name(), found.indicator(), found.limit()));
            }
        });
    }

    private static boolean isFoundry(CaseOpened opened) {
        return FOUNDRIES.contains(opened.industryEdition() + "/" + opened.industryCode());
    }
}
