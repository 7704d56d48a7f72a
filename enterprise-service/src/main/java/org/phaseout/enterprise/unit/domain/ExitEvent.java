package org.phaseout.enterprise.unit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** A unit on its way out: sealing accepted as exit (U5), dismantling (U6), acceptance (U9). */
public sealed interface ExitEvent extends UnitEvent {

    /** @param reason {@code debt}, {@code state-assets}, {@code heritage} or {@code conversion} */
    @StoredAs("unit-consent-requested")
    record UnitConsentRequested(String unitId, String reason, String proof, OfficialDocument request)
            implements ExitEvent {}

    @StoredAs("unit-consent-given")
    record UnitConsentGiven(String unitId, String reason, OfficialDocument consent) implements ExitEvent {}

    /** U5: an end state. */
    @StoredAs("unit-exited-sealed")
    record UnitExitedSealed(
            String unitId,
            String reason,
            OfficialDocument consent,
            String office,
            String document,
            ExitedMachines machines)
            implements ExitEvent {}

    @StoredAs("unit-dismantling-started")
    record UnitDismantlingStarted(String unitId, @Nullable String site) implements ExitEvent {}

    /**
     * @param machine its nameplate serial, or the mark it was given on site
     * @param receiver of the scrap, with the number of its receipt
     */
    @StoredAs("unit-machine-disposed")
    record UnitMachineDisposed(String unitId, String machine, String method, String receiver, String receipt)
            implements ExitEvent {}

    @StoredAs("unit-auxiliary-reused")
    record UnitAuxiliaryReused(String unitId, String equipment, OfficialDocument report) implements ExitEvent {}

    /** @param machines disposed of */
    @StoredAs("unit-dismantled")
    record UnitDismantled(String unitId, int machines, String office) implements ExitEvent {}

    /** @param members references into the persons vault */
    @StoredAs("unit-checked-on-site")
    record UnitCheckedOnSite(
            String unitId, String result, @Nullable String remarks, List<String> members) implements ExitEvent {}

    /** @param planYear the year of the plan the unit was last listed in */
    @StoredAs("unit-accepted")
    record UnitAccepted(String unitId, int planYear, List<String> members, ExitedMachines machines)
            implements ExitEvent {}

    @StoredAs("unit-sent-back-at-acceptance")
    record UnitSentBackAtAcceptance(String unitId, List<String> reasons, List<String> members) implements ExitEvent {}

    @StoredAs("unit-failed-acceptance")
    record UnitFailedAcceptance(String unitId, List<String> reasons, List<String> members) implements ExitEvent {}
}
