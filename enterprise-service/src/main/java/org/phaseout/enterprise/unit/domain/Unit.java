package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueEditionNotInForce;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueItemMissing;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueItemWithoutBasis;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.EnterpriseNotYetKnown;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.MachineHeldByLiveUnit;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotYourGround;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.TownshipOutsideDistrict;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Holders;

/** A capacity unit: one piece of main equipment, or one production line, with its capacity. */
sealed interface Unit {

    record Unidentified() implements Unit {}

    record Identified(UnitIdentified as) implements Unit {}

    /** U1, with the part of U2 that fixes the edition and the part of U8 that keeps a machine on one live unit. */
    default List<UnitEvent> decide(IdentifyUnit command, Act act, Holders holders) {
        requireGround(command.site().township(), act);
        var enterpriseId = holders.of(command.uscc().claim())
                .orElseThrow(
                        () -> refused(new EnterpriseNotYetKnown(command.uscc().value())));
        requireCatalogue(command, act.occurredOn());
        var identified = Identification.of(command, enterpriseId);
        return switch (this) {
            case Identified(var as) when as.equals(identified) -> List.of(); // told again in other words: nothing new
            case Identified(var as) -> {
                requireGround(as.township(), act); // what stands on another's ground is not shown either
                throw refused(new AlreadyIdentified(as.unitId(), as.enterpriseName()));
            }
            case Unidentified _ -> {
                requireFreeMachines(command, holders);
                yield List.of(identified);
            }
        };
    }

    default Unit evolve(UnitEvent event) {
        return switch (event) {
            case UnitIdentified identified -> new Identified(identified);
        };
    }

    /** A township acts only on its own ground, and nobody outside the district. */
    private static void requireGround(String township, Act act) {
        if (!township.startsWith(act.district())) {
            throw refused(new TownshipOutsideDistrict(township, act.district()));
        }
        if (!act.by().mayActIn(township)) {
            throw refused(new NotYourGround(township, act.by().value()));
        }
    }

    /** U2: elimination class needs an item, an item needs the basis, and the edition is the one of the finding date. */
    private static void requireCatalogue(IdentifyUnit command, LocalDate foundOn) {
        boolean eliminationClass = command.basis().contains(Basis.ELIMINATION_CLASS);
        if (eliminationClass && command.catalogue().isEmpty()) {
            throw refused(new CatalogueItemMissing());
        }
        for (var item : command.catalogue()) {
            if (!eliminationClass) {
                throw refused(new CatalogueItemWithoutBasis(item.item()));
            }
            if (!item.edition().isInForceOn(foundOn)) {
                throw refused(new CatalogueEditionNotInForce(item.edition().year(), foundOn));
            }
        }
    }

    /** U8: a machine that another live unit holds is not identified a second time. */
    private static void requireFreeMachines(IdentifyUnit command, Holders holders) {
        for (Claim machine : command.equipment().fingerprints()) {
            holders.of(machine).ifPresent(holder -> {
                throw refused(new MachineHeldByLiveUnit(machine.value(), holder));
            });
        }
    }

    private static UnitRefused refused(Reason reason) {
        return new UnitRefused(reason);
    }
}
