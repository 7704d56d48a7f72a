package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.Reported.data;
import static org.phaseout.enterprise.web.RefusedUnits.refused;
import static org.phaseout.enterprise.web.RefusedUnits.waterCut;

import java.util.ArrayList;
import java.util.List;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;

/** Actions on the sealing, dismantling and acceptance of units, as rows of {@link RefusedUnits}. */
final class RefusedExits {

    private static final String LUOXI = "township:350504100";

    static List<Case> all() {
        var cases = new ArrayList<Case>();
        cases.addAll(ofSealing());
        cases.addAll(ofDismantling());
        cases.addAll(ofAcceptance());
        return cases;
    }

    private static List<Case> ofSealing() {
        var residents = waterCut("rfu-12", "RFU-S");
        data(residents).put("residentsSupplied", true);
        return List.of(
                refused(
                        "U12-told-otherwise",
                        "/data",
                        Reason.ToldOtherwise.class,
                        ReportedUnit.determination("rfu-11", "RFU-S", true)),
                refused("U4-residents-supply", "/data/residentsSupplied", Reason.ResidentsSupplied.class, residents),
                refused(
                        "U4-sealing-incomplete",
                        Reason.SealingIncomplete.class,
                        ReportedUnit.sealing("rfu-13", "RFU-S")),
                refused("U5-not-sealed", Reason.NotSealed.class, ReportedUnit.consentRequest("rfu-14", "RFU-S")),
                refused(
                        "U5-consent-not-requested",
                        Reason.ConsentNotRequested.class,
                        ReportedUnit.consent("rfu-15", "RFU-S")),
                refused(
                                "U4-before-its-ground",
                                "/time",
                                Reason.BeforeItsGround.class,
                                ReportedUnit.sealing("rfu-17", "RFU-Z"))
                        .at("2023-05-31T09:00:00+08:00"),
                refused(
                                "U5-before-its-ground",
                                "/time",
                                Reason.BeforeItsGround.class,
                                ReportedUnit.consentRequest("rfu-18", "RFU-Y"))
                        .at("2023-05-31T09:00:00+08:00"),
                refused(
                                "E8-document-dated-later",
                                "/data/on",
                                Reason.DocumentDatedLater.class,
                                ReportedUnit.commitment("rfu-19", "RFU-S"))
                        .at("2023-05-31T09:00:00+08:00"),
                refused("U5-consent-missing", Reason.ConsentMissing.class, ReportedUnit.sealedExit("rfu-16", "RFU-S")));
    }

    private static List<Case> ofDismantling() {
        var sold = ReportedUnit.disposal("rfu-23", "RFU-D");
        data(sold).put("method", "sold");
        var other = ReportedUnit.disposal("rfu-24", "RFU-D");
        data(other).withObject("/receiver").put("kind", "other");
        var unknown = ReportedUnit.disposal("rfu-25", "RFU-D");
        data(unknown).put("machine", "示例-77");
        return List.of(
                refused("U6-way-not-open", Reason.WayNotOpen.class, ReportedUnit.start("rfu-21", "RFU-L")),
                refused(
                        "U6-dismantling-not-started",
                        Reason.DismantlingNotStarted.class,
                        ReportedUnit.disposal("rfu-22", "RFU-S")),
                refused("U6-disposal-leaves-it-usable", "/data/method", Reason.DisposalLeavesItUsable.class, sold),
                refused("U6-receiver-not-for-scrap", "/data/receiver/kind", Reason.ReceiverNotForScrap.class, other),
                refused("U6-machine-not-of-this-unit", "/data/machine", Reason.MachineNotOfThisUnit.class, unknown),
                refused(
                                "U6-before-its-ground",
                                "/time",
                                Reason.BeforeItsGround.class,
                                ReportedUnit.disposal("rfu-27", "RFU-D"))
                        .at("2023-05-31T09:00:00+08:00"),
                refused("U6-machines-left", Reason.MachinesLeft.class, ReportedUnit.inPlace("rfu-26", "RFU-D")));
    }

    private static List<Case> ofAcceptance() {
        return List.of(
                refused("U9-not-dismantled", Reason.NotDismantled.class, ReportedUnit.check("rfu-31", "RFU-D"))
                        .by(LUOXI),
                refused(
                                "U9-not-checked-on-site",
                                Reason.NotCheckedOnSite.class,
                                ReportedUnit.verdict("rfu-32", "RFU-X", "passed"))
                        .by(LUOXI),
                refused(
                                "U9-before-its-ground",
                                "/time",
                                Reason.BeforeItsGround.class,
                                ReportedUnit.verdict("rfu-34", "RFU-N", "failed"))
                        .by(LUOXI)
                        .at("2023-05-31T09:00:00+08:00"),
                refused(
                                "U9-defects-found",
                                Reason.DefectsFound.class,
                                ReportedUnit.verdict("rfu-35", "RFU-Q", "passed"))
                        .by(LUOXI),
                refused("U9-not-listed", Reason.NotListed.class, ReportedUnit.verdict("rfu-33", "RFU-N", "passed"))
                        .by(LUOXI));
    }

    private RefusedExits() {}
}
