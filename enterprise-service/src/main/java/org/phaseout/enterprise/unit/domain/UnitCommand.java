package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.OwnersCodeWrong;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Undo;

/** Everything that may be asked of a capacity unit. */
public sealed interface UnitCommand extends Command
        permits UnitCommand.IdentifyUnit,
                Report,
                UnitCommand.CheckDueDates,
                UnitCommand.MarkClosures,
                UnitCommand.MarkGroundAnnulled,
                UnitCommand.VoidFact,
                UnitCommand.CorrectFact {

    UnitId unitId();

    @Override
    default String aggregateId() {
        return unitId().value();
    }

    /** The code of the enterprise a unit belongs to; throws {@link UnitRefused} for one that is wrong by itself (U1). */
    static Uscc ownersCode(String code) {
        Uscc.flaw(code).ifPresent(flaw -> {
            throw new UnitRefused(new OwnersCodeWrong(flaw));
        });
        return new Uscc(code);
    }

    /** The site of a unit: township by GB/T 2260 code, industry by GB/T 4754 class and edition. */
    record Site(String township, String industryCode, String industryEdition) {}

    /** @param unit of measure, such as {@code 10kt/a}; capacities of different units are never added */
    record Capacity(BigDecimal quantity, String unit) {}

    /**
     * U1: records a unit found in the survey.
     *
     * @param enterpriseName as found on site; the enterprise itself is known by its code
     * @param surveyedBy references into the persons vault
     */
    record IdentifyUnit(
            UnitId unitId,
            Uscc uscc,
            String enterpriseName,
            Site site,
            Equipment equipment,
            Capacity capacity,
            Set<Basis> basis,
            List<CatalogueItem> catalogue,
            List<String> surveyedBy)
            implements UnitCommand {

        @Override
        public Set<Claim> claims() {
            var claims = new HashSet<Claim>();
            for (var fingerprint : equipment.fingerprints()) {
                claims.add(Machines.held(fingerprint));
                claims.add(Machines.exited(fingerprint));
            }
            claims.addAll(onlyLooksAt());
            return claims;
        }

        @Override
        public Set<Claim> onlyLooksAt() {
            return Set.of(uscc.claim());
        }
    }

    /** The plan of a township for a year, which the sender of a listing knows without its id. */
    record PlanOf(String township, int year) {

        Claim claim() {
            return new Claim("plan", township + "/" + year);
        }
    }

    /** @param document of the order, when it was cut by order */
    record CutGround(String kind, @Nullable String document) {}

    /** @param kind {@code scrap}, or {@code other}, which is refused */
    record Receiver(String name, String kind, String receipt) {}

    /** What the group says of a dismantled unit: passed 通过, rectify 整改, failed 不通过. */
    enum Verdict {
        PASSED,
        RECTIFY,
        FAILED
    }

    /** U10: looks whether a date has passed without what was due; asked as often as one likes. */
    record CheckDueDates(UnitId unitId) implements UnitCommand {}

    /** What an office found, why, and under which document. */
    record Finding(String office, String reason, String document) {}

    /** E6: closing decisions that stand against an enterprise reach a unit, as long as the unit is that enterprise's. */
    record MarkClosures(UnitId unitId, String enterpriseId, List<Closure> closures) implements UnitCommand {

        /** One closing decision, by the case it was taken in. */
        public record Closure(String caseId, OfficialDocument decision) {}
    }

    /**
     * E6a: the closing decision fell; what was physically done stays.
     *
     * @param outcome {@code annulled}, {@code found-void} …
     */
    record MarkGroundAnnulled(UnitId unitId, String caseId, String outcome) implements UnitCommand {}

    /** U12: a fact that was told wrongly stands no longer. */
    record VoidFact(UnitId unitId, Undo wrong) implements UnitCommand {}

    /**
     * U12: another fact stands in the place of one that was told wrongly.
     *
     * @param corrected what should have been reported
     * @param occurredOn the day it happened; null when the day was right
     */
    record CorrectFact(
            UnitId unitId,
            Undo wrong,
            UnitCommand corrected,
            @Nullable LocalDate occurredOn) implements UnitCommand {

        @Override
        public Set<Claim> claims() {
            return corrected.claims();
        }

        @Override
        public Set<Claim> onlyLooksAt() {
            return corrected.onlyLooksAt();
        }
    }
}
