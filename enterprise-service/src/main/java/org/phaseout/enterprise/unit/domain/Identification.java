package org.phaseout.enterprise.unit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitResurgenceSuspected;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueEditionNotInForce;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueItemMissing;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CatalogueItemWithoutBasis;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.EnterpriseNotYetKnown;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NotYourGround;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.TownshipOutsideDistrict;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.UnitIsVoided;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;

/** U1, with the part of U2 that fixes the edition and the part of U8 that asks whose a machine is. */
final class Identification {

    static List<UnitEvent> decide(Decision decision, IdentifyUnit command) {
        var act = decision.act();
        requireGround(command.site().township(), act);
        var enterpriseId = decision.holders()
                .of(command.uscc().claim())
                .orElseThrow(() ->
                        new UnitRefused(new EnterpriseNotYetKnown(command.uscc().value())));
        requireCatalogue(command, act.occurredOn());
        if (decision.unit().isVoided()) {
            throw new UnitRefused(new UnitIsVoided(decision.unit().id()));
        }
        var identified = of(command, enterpriseId);
        var before = decision.standing().identified();
        if (before == null) {
            Machines.requireFree(identified.machines(), identified.unitId(), decision.holders());
            return withSuspicion(identified, decision.holders());
        } else if (before.equals(identified)) {
            return List.of(); // told again in other words: nothing new
        }
        requireGround(before.township(), act); // what stands on another's ground is not shown either
        throw new UnitRefused(new AlreadyIdentified(before.unitId(), before.enterpriseName()));
    }

    /** U8: a machine that another unit exited with raises one suspicion, however many machines are recognised. */
    private static List<UnitEvent> withSuspicion(UnitIdentified identified, Holders holders) {
        var seen = Machines.seenBefore(identified.machines(), identified.unitId(), holders);
        if (seen.isEmpty()) {
            return List.of(identified);
        }
        var former = holders.of(Machines.exited(seen.getFirst())).orElseThrow();
        return List.of(identified, new UnitResurgenceSuspected(identified.unitId(), former, seen));
    }

    /** A township acts only on its own ground, and nobody outside the district. */
    private static void requireGround(String township, Act act) {
        if (!township.startsWith(act.district())) {
            throw new UnitRefused(new TownshipOutsideDistrict(township, act.district()));
        }
        if (!act.by().mayActIn(township)) {
            throw new UnitRefused(new NotYourGround(township, act.by().value()));
        }
    }

    /** U2: elimination class needs an item, an item needs the basis, and the edition is the one of the finding date. */
    private static void requireCatalogue(IdentifyUnit command, LocalDate foundOn) {
        boolean eliminationClass = command.basis().contains(Basis.ELIMINATION_CLASS);
        if (eliminationClass && command.catalogue().isEmpty()) {
            throw new UnitRefused(new CatalogueItemMissing());
        }
        for (var item : command.catalogue()) {
            if (!eliminationClass) {
                throw new UnitRefused(new CatalogueItemWithoutBasis(item.item()));
            }
            if (!item.edition().isInForceOn(foundOn)) {
                throw new UnitRefused(
                        new CatalogueEditionNotInForce(item.edition().year(), foundOn));
            }
        }
    }

    private static UnitIdentified of(IdentifyUnit command, String enterpriseId) {
        var equipment = command.equipment();
        return new UnitIdentified(
                command.unitId().value(),
                enterpriseId,
                command.uscc().value(),
                command.enterpriseName(),
                command.site().township(),
                command.site().industryCode(),
                command.site().industryEdition(),
                new UnitEvent.Equipment(
                        equipment.kind(),
                        equipment.maker(),
                        equipment.model(),
                        equipment.serials(),
                        equipment.count(),
                        parameters(equipment)),
                equipment.fingerprints().stream().sorted().toList(),
                plain(command.capacity().quantity()),
                command.capacity().unit(),
                command.basis().stream().map(Basis::word).sorted().toList(),
                command.catalogue().stream()
                        .map(item -> new UnitEvent.CatalogueItem(item.edition().year(), item.item(), item.dueOn()))
                        .toList(),
                command.surveyedBy());
    }

    private static Map<String, BigDecimal> parameters(Equipment equipment) {
        return equipment.parameters().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> plain(each.getValue())));
    }

    /** One number has one stored form, so that 8.80 told after 8.8 is nothing new. */
    private static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private Identification() {}
}
