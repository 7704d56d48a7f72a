package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.FindGround;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.GroundOfAnotherTrack;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.GroundUnknown;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LimitNotOfStandard;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.MeasurementMissing;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.MeasurementOutOfPlace;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoMandatoryLimit;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotOverLimit;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.StandardNotInForce;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.StandardOfAnotherIndustry;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Standards;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Act;

/** What was found, on a row of the procedure table; over a limit only by a measured value (E1). */
final class Findings {

    private static final String CLASSES_FROM = "2017";

    /** GB/T 4754 classes of foundries, by edition; 3130 was a foundry in 2011 and is not in 2017. */
    private static final Set<String> FOUNDRIES = Set.of("2017/3391", "2017/3392", "2011/3130");

    private Findings() {}

    static List<CaseEvent> of(Stage stage, FindGround command, Act act) {
        var docket = Requirements.own(stage, act, Opened.class::isInstance);
        var row = row(docket, command.ground(), command.rules());
        requireMeasurement(row, command.measurement());
        if (command.measurement() != null) {
            requireOverLimit(
                    command.measurement(),
                    docket.opened(),
                    act.occurredOn(),
                    command.rules().standards());
        }
        return List.of(new CaseGroundFound(
                command.caseId(),
                row.ground(),
                row.clause(),
                command.measurement(),
                command.facts(),
                command.officers()));
    }

    /** The row of a ground, which must be one of the case's own track. */
    static Ground row(Docket docket, String ground, Rulebook rules) {
        var row = rules.ground(ground).orElseThrow(() -> Requirements.refused(new GroundUnknown(ground)));
        if (row.track() != Track.of(docket.opened().track())) {
            throw Requirements.refused(
                    new GroundOfAnotherTrack(ground, docket.opened().track()));
        }
        return row;
    }

    private static void requireMeasurement(Ground row, @Nullable Measurement measurement) {
        if (row.measured() && measurement == null) {
            throw Requirements.refused(new MeasurementMissing(row.ground()));
        }
        if (!row.measured() && measurement != null) {
            throw Requirements.refused(new MeasurementOutOfPlace(row.ground()));
        }
    }

    /** E1: a value above the limit of a standard that is in force on the day of the finding. */
    private static void requireOverLimit(Measurement found, CaseOpened opened, LocalDate foundOn, Standards standards) {
        if (found.measured().compareTo(found.limit()) <= 0) {
            throw Requirements.refused(new NotOverLimit(found.measured(), found.limit()));
        }
        if (isFoundry(opened) && !Standards.isMandatoryNational(found.standard())) {
            throw Requirements.refused(new NoMandatoryLimit(found.standard(), opened.industryCode()));
        }
        standards.edition(found.standard()).ifPresent(edition -> requireEdition(edition, found, opened, foundOn));
    }

    private static void requireEdition(
            Standards.Edition edition, Measurement found, CaseOpened opened, LocalDate foundOn) {
        if (edition.datesCertain() && !edition.isInForceOn(foundOn)) {
            throw Requirements.refused(new StandardNotInForce(edition.name(), foundOn));
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
