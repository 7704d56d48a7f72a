package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.Reported.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused;
import org.phaseout.enterprise.unit.domain.UnitRefused;
import tools.jackson.databind.node.ObjectNode;

/** The table of actions that must be refused: code, status and place were written down by hand from the rules. */
final class RefusedActions {

    /** A fault of the system and a contention that outlasts fifty tries: no request brings them about. */
    static final Set<String> BEYOND_A_SENDERS_REACH = Set.of("fault-of-ours", "too-busy");

    private static final String CODE = Reported.freshUscc();
    private static final String ENTERPRISE = "RF-E";
    private static final String UNIT = "RF-U";

    /** What is accepted before, so that the others can be refused. */
    static List<ObjectNode> standing() {
        return List.of(Reported.registration("rf-1", ENTERPRISE, CODE), Reported.identification("rf-2", UNIT, CODE));
    }

    static List<Case> all() {
        return Stream.of(
                        ofEnterprises(),
                        RefusedChanges.all(),
                        RefusedPlans.all(),
                        ofUnits(),
                        RefusedUnits.all(),
                        ofThePlatform())
                .flatMap(List::stream)
                .toList();
    }

    static ObjectNode breakingItsSchemaInThreePlaces() {
        var event = registration("rf-schema-3");
        data(event)
                .put("township", "350504")
                .put("a/b", 1)
                .withObject("/industry")
                .put("code", "30x1");
        return event;
    }

    private static List<Case> ofEnterprises() {
        var malformed = registration("rf-e1");
        data(malformed).put("uscc", "9135050400000001IW");
        var digit = registration("rf-e2");
        data(digit).put("uscc", "91350504000000019X");
        var held = Reported.registration("rf-e3", "RF-E9", CODE);
        var again = Reported.registration("rf-e4", ENTERPRISE, CODE);
        data(again).put("name", "示例钢铁厂");
        var outside = registration("rf-e6");
        data(outside).put("township", "350505001");
        return List.of(
                new Case(
                        "U1-uscc-malformed",
                        422,
                        "/data/uscc",
                        EnterpriseRefused.Reason.UsccMalformed.class,
                        malformed),
                new Case(
                        "U1-uscc-check-digit",
                        422,
                        "/data/uscc",
                        EnterpriseRefused.Reason.UsccCheckDigitWrong.class,
                        digit),
                new Case("U1-uscc-held", 422, "/data/uscc", EnterpriseRefused.Reason.UsccHeldByAnother.class, held),
                new Case(
                        "U1-enterprise-already-registered",
                        422,
                        "/subject",
                        EnterpriseRefused.Reason.AlreadyRegistered.class,
                        again),
                new Case(
                                "township-not-yours",
                                403,
                                "/data/township",
                                EnterpriseRefused.Reason.NotYourGround.class,
                                registration("rf-e5"))
                        .by("township:350504101"),
                new Case(
                        "township-outside-district",
                        422,
                        "/data/township",
                        EnterpriseRefused.Reason.TownshipOutsideDistrict.class,
                        outside));
    }

    private static List<Case> ofUnits() {
        var malformed = identification("rf-u1");
        data(malformed).withObject("/enterprise").put("uscc", "x");
        var digit = identification("rf-u2");
        data(digit).withObject("/enterprise").put("uscc", "91350504000000019X");
        var unknown = Reported.identification("rf-u3", "RF-U9", Reported.freshUscc());
        var again = Reported.identification("rf-u4", UNIT, CODE);
        data(again).withObject("/capacity").put("quantity", "9.9");
        var outside = identification("rf-u6");
        data(outside).put("township", "350505001");
        var machine = identification("rf-u7");
        data(machine)
                .withObject("/equipment")
                .set(
                        "serials",
                        Reported.data(Reported.identification("", UNIT, CODE)).at("/equipment/serials"));
        var missing = identification("rf-u8");
        data(missing).remove("catalogue");
        var baseless = identification("rf-u9");
        data(baseless).withArray("/basis").removeAll().add("energy");
        var edition = identification("rf-u10");
        edition.put("time", "2024-02-01T00:00:00+08:00");
        return List.of(
                new Case(
                        "U1-uscc-malformed",
                        422,
                        "/data/enterprise/uscc",
                        UnitRefused.Reason.OwnersCodeWrong.class,
                        malformed),
                new Case(
                        "U1-uscc-check-digit",
                        422,
                        "/data/enterprise/uscc",
                        UnitRefused.Reason.OwnersCodeWrong.class,
                        digit),
                new Case(
                        "not-yet-known",
                        409,
                        "/data/enterprise/uscc",
                        UnitRefused.Reason.EnterpriseNotYetKnown.class,
                        unknown),
                new Case(
                        "U1-unit-already-identified",
                        422,
                        "/subject",
                        UnitRefused.Reason.AlreadyIdentified.class,
                        again),
                new Case(
                                "township-not-yours",
                                403,
                                "/data/township",
                                UnitRefused.Reason.NotYourGround.class,
                                identification("rf-u5"))
                        .by("township:350504101"),
                new Case(
                        "township-outside-district",
                        422,
                        "/data/township",
                        UnitRefused.Reason.TownshipOutsideDistrict.class,
                        outside),
                new Case(
                        "U8-machine-held",
                        422,
                        "/data/equipment/serials",
                        UnitRefused.Reason.MachineHeldByLiveUnit.class,
                        machine),
                new Case(
                        "U1-catalogue-item-missing",
                        422,
                        "/data/catalogue",
                        UnitRefused.Reason.CatalogueItemMissing.class,
                        missing),
                new Case(
                        "U1-catalogue-item-without-basis",
                        422,
                        "/data/basis",
                        UnitRefused.Reason.CatalogueItemWithoutBasis.class,
                        baseless),
                new Case(
                        "U2-edition-not-in-force",
                        422,
                        "/data/catalogue",
                        UnitRefused.Reason.CatalogueEditionNotInForce.class,
                        edition));
    }

    private static List<Case> ofThePlatform() {
        var schema = registration("rf-p4");
        data(schema).remove("name");
        var taken = Reported.registration("rf-1", ENTERPRISE, CODE);
        data(taken).put("name", "示例钢铁厂");
        return List.of(
                new Case("action-unknown", 422, "/type", registration("rf-p1").put("type", "report.unit.unheard-of")),
                new Case("action-not-yours", 403, "/type", registration("rf-p2")).by("human-resources"),
                new Case(
                        "E8-date-in-the-future",
                        422,
                        "/time",
                        registration("rf-p3").put("time", "9000-01-01T00:00:00+08:00")),
                new Case("data-breaks-schema", 422, "/data/name", schema),
                new Case("idempotency-key-taken", 422, "/id", taken),
                new Case(
                        "subject-of-another-kind",
                        422,
                        "/subject",
                        Reported.registration("rf-p6", UNIT, Reported.freshUscc())),
                new Case("version-differs", 412, "If-Match", registration("rf-p7"), "If-Match", "\"7\""),
                new Case("if-match-malformed", 400, "If-Match", registration("rf-p8"), "If-Match", "\"seven\""));
    }

    /** Would stand as it is. */
    private static ObjectNode registration(String id) {
        return Reported.registration(id, "RF-E-" + id, Reported.freshUscc());
    }

    /** Would stand as it is. */
    private static ObjectNode identification(String id) {
        return Reported.identification(id, "RF-U-" + id, CODE);
    }

    private RefusedActions() {}
}
