package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;

/** Reports one fact of a unit that is identified. */
public sealed interface Report extends UnitCommand {

    /**
     * U3: puts a unit on the township's plan of a year.
     *
     * @param way {@code dismantle} or {@code seal}
     * @param exitBy the plan's date, which never rolls
     */
    record ListUnit(UnitId unitId, PlanOf plan, String way, LocalDate exitBy, String document) implements Report {

        @Override
        public Set<Claim> claims() {
            return onlyLooksAt();
        }

        @Override
        public Set<Claim> onlyLooksAt() {
            return Set.of(plan.claim());
        }
    }

    /** U3: carries an unfinished unit over into a later plan, citing the earlier listing. */
    record CarryUnitOver(UnitId unitId, PlanOf plan, Cited from, String way, LocalDate exitBy, String document)
            implements Report {

        /** The listing that is cited. */
        public record Cited(int year, String document) {}

        @Override
        public Set<Claim> claims() {
            return onlyLooksAt();
        }

        @Override
        public Set<Claim> onlyLooksAt() {
            return Set.of(plan.claim());
        }
    }

    /**
     * U4.
     *
     * @param days in which a unit must be dismantled for which the conditions exist; configured
     */
    record DetermineWay(UnitId unitId, boolean conditionsExist, String office, String reason, int days)
            implements Report {}

    record CutWater(UnitId unitId, CutGround ground, boolean residentsSupplied) implements Report {}

    record CutPower(UnitId unitId, CutGround ground, boolean residentsSupplied) implements Report {}

    record RemovePowerDevice(UnitId unitId, String device) implements Report {}

    record SealEquipment(UnitId unitId, List<String> sealNumbers) implements Report {}

    record MakeCommitmentPublic(UnitId unitId, Commitment commitment) implements Report {}

    record PublishSealingNotice(UnitId unitId, SealingNotice notice) implements Report {}

    record SetDismantleDate(UnitId unitId, LocalDate dismantleBy) implements Report {}

    /** U4: states that the sealing is complete. */
    record SealUnit(UnitId unitId, String office) implements Report {}

    /** U5: asks the province for consent, on one of the four reasons. */
    record RequestConsent(UnitId unitId, String reason, String proof, OfficialDocument request) implements Report {}

    record GiveConsent(UnitId unitId, OfficialDocument consent) implements Report {}

    /** U5: accepts the sealing as exit. */
    record ExitSealed(UnitId unitId, String office, String document) implements Report {}

    record StartDismantling(UnitId unitId, @Nullable String site) implements Report {}

    /**
     * U6.
     *
     * @param machine its nameplate serial, or the mark it was given on site
     */
    record DisposeOfMachine(UnitId unitId, String machine, String method, Receiver receiver) implements Report {}

    record ReuseAuxiliary(UnitId unitId, String equipment, OfficialDocument report) implements Report {}

    /** U6: states that the unit is dismantled in place (拆除到位). */
    record FinishDismantling(UnitId unitId, String office) implements Report {}

    /** @param members references into the persons vault */
    record CheckOnSite(
            UnitId unitId, String result, @Nullable String remarks, List<String> members) implements Report {}

    /**
     * U9.
     *
     * @param members references into the persons vault
     */
    record JudgeAcceptance(UnitId unitId, Verdict verdict, List<String> reasons, List<String> members)
            implements Report {}

    record RemindEnterprise(
            UnitId unitId,
            String office,
            String content,
            @Nullable String document) implements Report {}

    record ConfirmResurgence(UnitId unitId, Finding finding) implements Report {}

    record ClearResurgence(UnitId unitId, Finding finding) implements Report {}
}
