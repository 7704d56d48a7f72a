package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.OfCode;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** A capacity unit would not do what it was asked, and this is why. */
public final class UnitRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record AlreadyIdentified(String unitId, String enterpriseName) implements Reason {}

        record OwnersCodeWrong(OfCode flaw) implements Reason {}

        record EnterpriseNotYetKnown(String uscc) implements Reason {}

        record NotYourGround(String township, String authority) implements Reason {}

        record TownshipOutsideDistrict(String township, String district) implements Reason {}

        record MachineHeldByLiveUnit(String machine, String unitId) implements Reason {}

        record CatalogueItemMissing() implements Reason {}

        record CatalogueItemWithoutBasis(String item) implements Reason {}

        record CatalogueEditionNotInForce(String edition, LocalDate on) implements Reason {}

        record UnitOnAnothersGround(String unitId, String authority) implements Reason {}

        record UnitIsVoided(String unitId) implements Reason {}

        /** @param version at which the unit was told the fact that stands */
        record ToldOtherwise(String fact, long version) implements Reason {}

        record PlanNotYetKnown(String township, int year) implements Reason {}

        /** @param earlierYear and {@code document}: the plan it is listed in */
        record AlreadyListed(int year, int earlierYear, String document) implements Reason {}

        record AlreadyOut(Stage stage) implements Reason {}

        /** @param year and {@code document}: the plan it went out under */
        record OutUnderPlan(Stage stage, int year, String document) implements Reason {}

        record SuspicionOpen(String formerUnitId) implements Reason {}

        record NoEarlierListing(int year, String document) implements Reason {}

        record YearNotLater(int year, int earlierYear) implements Reason {}

        record ResidentsSupplied() implements Reason {}

        /** @param missing names of stored facts, in the order of the plan */
        record SealingIncomplete(List<String> missing) implements Reason {}

        record NotSealed(Stage stage) implements Reason {}

        record ConsentNotRequested() implements Reason {}

        record ConsentMissing() implements Reason {}

        /** @param missing names of stored facts */
        record WayNotOpen(List<String> missing) implements Reason {}

        record DismantlingNotStarted() implements Reason {}

        record DisposalLeavesItUsable(String method) implements Reason {}

        record ReceiverNotForScrap(String receiver) implements Reason {}

        record MachineNotOfThisUnit(String machine, int count) implements Reason {}

        record MachinesLeft(int left) implements Reason {}

        record NotDismantled(Stage stage) implements Reason {}

        record NotCheckedOnSite() implements Reason {}

        /** @param on the day of the check */
        record DefectsFound(LocalDate on) implements Reason {}

        record NotListed() implements Reason {}

        record NoSuspicion() implements Reason {}

        /** @param rule that says what rests on what */
        record BeforeItsGround(String rule, LocalDate on, LocalDate ground) implements Reason {}

        /** @param place in the data */
        record DocumentDatedLater(String place, LocalDate document, LocalDate on) implements Reason {}

        record FindingOfTheSystem(String fact) implements Reason {}

        /** U12. */
        record CannotUndo(UndoFlaw flaw) implements Reason {}
    }

    private final transient Reason reason;

    UnitRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
