package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.Reported.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import tools.jackson.databind.node.ObjectNode;

/** Actions on units on their way out that must be refused, as rows of {@link RefusedActions}. */
final class RefusedUnits {

    private static final String CODE = Reported.freshUscc();
    private static final String LUOXI = "township:350504100";
    private static final String INDUSTRY = "industry";

    /** What stands before, in order, and who tells it. */
    static Map<ObjectNode, String> standing() {
        var told = new LinkedHashMap<ObjectNode, String>();
        told.put(Reported.registration("rfu-e", "RFU-E", CODE), INDUSTRY);
        for (var unit : List.of(
                "RFU-L", "RFU-S", "RFU-D", "RFU-X", "RFU-A", "RFU-V", "RFU-N", "RFU-U", "RFU-Q", "RFU-Y", "RFU-Z")) {
            told.put(Reported.identification("rfu-i-" + unit, unit, CODE), LUOXI);
        }
        for (var unit : List.of("RFU-L", "RFU-X", "RFU-A", "RFU-Q")) {
            told.put(ReportedUnit.listing("rfu-l-" + unit, unit, 2023, "2023-09-30"), LUOXI);
        }
        told.put(ReportedUnit.determination("rfu-w", "RFU-S", false), INDUSTRY);
        for (var unit : List.of("RFU-D", "RFU-X", "RFU-A", "RFU-N", "RFU-Q")) {
            told.put(ReportedUnit.determination("rfu-w-" + unit, unit, true), INDUSTRY);
            told.put(ReportedUnit.start("rfu-s-" + unit, unit), INDUSTRY);
        }
        for (var unit : List.of("RFU-X", "RFU-A", "RFU-N", "RFU-Q")) {
            told.put(ReportedUnit.disposal("rfu-d-" + unit, unit), INDUSTRY);
            told.put(ReportedUnit.inPlace("rfu-p-" + unit, unit), INDUSTRY);
        }
        for (var unit : List.of("RFU-A", "RFU-N")) {
            told.put(ReportedUnit.check("rfu-c-" + unit, unit), LUOXI);
        }
        told.put(ReportedUnit.checkWithDefects("rfu-c-q", "RFU-Q"), LUOXI);
        for (var unit : List.of("RFU-Y", "RFU-Z")) {
            told.put(ReportedUnit.determination("rfu-w-" + unit, unit, false), INDUSTRY);
            ReportedUnit.sevenFacts("rfu-7-" + unit, unit).forEach(fact -> told.put(fact, INDUSTRY));
        }
        told.put(ReportedUnit.sealing("rfu-y", "RFU-Y"), INDUSTRY);
        told.put(ReportedUnit.verdict("rfu-a", "RFU-A", "passed"), LUOXI);
        told.put(again("rfu-r", "RFU-R"), LUOXI);
        told.put(ReportedUnit.voiding("rfu-v", "RFU-V", 1, "unit-identified"), LUOXI);
        told.put(ReportedUnit.waterCut("rfu-u1", "RFU-U"), INDUSTRY);
        told.put(ReportedUnit.voiding("rfu-u2", "RFU-U", 2, "unit-water-cut"), INDUSTRY);
        return told;
    }

    /** Another unit with the machine of RFU-A, which has exited. */
    private static ObjectNode again(String id, String unit) {
        var event = Reported.identification(id, unit, CODE);
        data(event).withObject("/equipment").withArray("/serials").removeAll().add("RFU-A-1");
        return event;
    }

    static List<Case> all() {
        var cases = new ArrayList<Case>();
        cases.addAll(ofListing());
        cases.addAll(RefusedExits.all());
        cases.addAll(ofUndoing());
        return cases;
    }

    private static List<Case> ofListing() {
        return List.of(
                refused("unit-not-on-your-ground", Reason.UnitOnAnothersGround.class, waterCut("rfu-01", "RFU-S"))
                        .on(403)
                        .by("township:350504101"),
                refused("U12-unit-voided", Reason.UnitIsVoided.class, waterCut("rfu-02", "RFU-V")),
                refused(
                                "not-yet-known",
                                "/data/year",
                                Reason.PlanNotYetKnown.class,
                                ReportedUnit.listing("rfu-03", "RFU-U", 2099, "2099-09-30"))
                        .on(409)
                        .by(LUOXI),
                refused(
                                "U3-listed-already",
                                "/data/year",
                                Reason.AlreadyListed.class,
                                ReportedUnit.listing("rfu-04", "RFU-L", 2023, "2023-10-31"))
                        .by(LUOXI),
                refused(
                                "U3-out-already",
                                Reason.OutUnderPlan.class,
                                ReportedUnit.listing("rfu-05", "RFU-A", 2023, "2023-10-31"))
                        .by(LUOXI),
                refused(
                                "U6-out-already",
                                Reason.AlreadyOut.class,
                                ReportedUnit.listing("rfu-10", "RFU-N", 2023, "2023-10-31"))
                        .by(LUOXI),
                refused("U3-resurgence-suspected", Reason.SuspicionOpen.class, listing("rfu-06", "RFU-R"))
                        .by(LUOXI),
                refused(
                                "U3-no-earlier-listing",
                                "/data/from",
                                Reason.NoEarlierListing.class,
                                ReportedUnit.carryover("rfu-07", "RFU-S", 2022, 2023))
                        .by(LUOXI),
                refused(
                                "U3-year-not-later",
                                "/data/year",
                                Reason.YearNotLater.class,
                                ReportedUnit.carryover("rfu-08", "RFU-L", 2023, 2023))
                        .by(LUOXI),
                refused(
                        "U8-no-suspicion",
                        Reason.NoSuspicion.class,
                        ReportedUnit.suspicion("rfu-09", "RFU-L", "resurgence-clearance")));
    }

    private static List<Case> ofUndoing() {
        var version = "/data/action/version";
        var tomorrow = ReportedUnit.correction(
                "rfu-47", ReportedUnit.determination("", "RFU-S", true), 2, "unit-way-determined");
        data(tomorrow).put("occurredOn", "2023-06-02");
        return List.of(
                undone("U12-no-such-version", version, ReportedUnit.voiding("rfu-41", "RFU-S", 9, "unit-water-cut")),
                undone(
                        "U12-other-fact",
                        "/data/action/fact",
                        ReportedUnit.voiding("rfu-42", "RFU-S", 2, "unit-sealed")),
                undone("U12-undoing-stays", version, ReportedUnit.voiding("rfu-43", "RFU-U", 3, "unit-voided")),
                undone("U12-undone-already", version, ReportedUnit.voiding("rfu-44", "RFU-U", 2, "unit-water-cut")),
                undone("U12-not-your-act", version, ReportedUnit.voiding("rfu-45", "RFU-S", 2, "unit-way-determined"))
                        .on(403)
                        .by(LUOXI),
                undone(
                                "U12-later-facts-rest-on-it",
                                version,
                                ReportedUnit.voiding("rfu-46", "RFU-L", 1, "unit-identified"))
                        .by(LUOXI),
                undone("E8-date-in-the-future", "/data/occurredOn", tomorrow),
                refused(
                                "U12-finding",
                                version,
                                Reason.FindingOfTheSystem.class,
                                ReportedUnit.voiding("rfu-48", "RFU-R", 2, "unit-resurgence-suspected"))
                        .by(LUOXI),
                refused(
                                "U1-catalogue-item-missing",
                                "/data/data/catalogue",
                                Reason.CatalogueItemMissing.class,
                                withoutItem())
                        .by(LUOXI),
                new Case(
                        "action-not-yours",
                        403,
                        "/data/action/fact",
                        ReportedUnit.correction("rfu-49", listing("", "RFU-L"), 2, "unit-listed")));
    }

    private static ObjectNode withoutItem() {
        var identification = Reported.identification("", "RFU-L", CODE);
        data(identification).withArray("/catalogue").removeAll();
        return ReportedUnit.correction("rfu-50", identification, 1, "unit-identified");
    }

    static ObjectNode waterCut(String id, String unit) {
        return ReportedUnit.waterCut(id, unit);
    }

    private static ObjectNode listing(String id, String unit) {
        return ReportedUnit.listing(id, unit, 2023, "2023-09-30");
    }

    private static Case undone(String code, String pointer, ObjectNode event) {
        return refused(code, pointer, Reason.CannotUndo.class, event);
    }

    static Case refused(String code, Class<?> reason, ObjectNode event) {
        return refused(code, "/subject", reason, event);
    }

    static Case refused(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Case(code, 422, pointer, reason, event);
    }

    private RefusedUnits() {}
}
