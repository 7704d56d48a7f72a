package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.Reported.data;
import static org.phaseout.enterprise.ReportedChange.correction;
import static org.phaseout.enterprise.ReportedChange.renaming;
import static org.phaseout.enterprise.ReportedChange.voiding;

import java.util.List;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import tools.jackson.databind.node.ObjectNode;

/** Renamings and undoings that must be refused, as rows of {@link RefusedActions}. */
final class RefusedChanges {

    private static final String RENAMED = "RF-R";
    private static final String VOIDED = "RF-V";
    private static final String WITH_UNIT = "RF-W";
    private static final String UNITS_CODE = Reported.freshUscc();
    private static final String CODE = Reported.freshUscc();

    /** Registered and renamed twice, the second time by mistake; and one whose registration was the mistake. */
    static List<ObjectNode> standing() {
        return List.of(
                Reported.registration("rfc-1", RENAMED, CODE),
                renaming("rfc-2", RENAMED, "示例建材厂").put("time", "2023-05-01T09:00:00+08:00"),
                renaming("rfc-3", RENAMED, "示例三厂"),
                voiding("rfc-4", "enterprise", RENAMED, 3, "enterprise-renamed"),
                Reported.registration("rfc-5", VOIDED, Reported.freshUscc()),
                voiding("rfc-6", "enterprise", VOIDED, 1, "enterprise-registered"),
                Reported.registration("rfc-7", WITH_UNIT, UNITS_CODE),
                Reported.identification("rfc-8", "RF-RU", UNITS_CODE));
    }

    static List<Case> all() {
        return List.of(
                new Case(
                        "U1-name-unchanged",
                        422,
                        "/data/name",
                        Reason.NameUnchanged.class,
                        renaming("rfc-a", RENAMED, "示例建材厂")),
                new Case(
                        "U1-renamed-too-early",
                        422,
                        "/time",
                        Reason.RenamedTooEarly.class,
                        renaming("rfc-b", RENAMED, "示例四厂").put("time", "2023-04-30T23:59:59+08:00")),
                new Case(
                                "township-not-yours",
                                403,
                                "/subject",
                                Reason.SitsElsewhere.class,
                                renaming("rfc-c", RENAMED, "示例四厂"))
                        .by("township:350504101"),
                new Case(
                        "U12-registration-voided",
                        422,
                        "/subject",
                        Reason.RegistrationVoided.class,
                        renaming("rfc-d", VOIDED, "示例四厂")),
                undone("U12-no-such-version", "/data/action/version", voided("rfc-e", 99, "enterprise-renamed")),
                undone("U12-other-fact", "/data/action/fact", voided("rfc-f", 1, "enterprise-renamed")),
                undone("U12-undoing-stays", "/data/action/version", voided("rfc-g", 4, "enterprise-voided")),
                undone("U12-undone-already", "/data/action/version", voided("rfc-h", 3, "enterprise-renamed")),
                undone(
                        "U12-later-facts-rest-on-it",
                        "/data/action/version",
                        voided("rfc-i", 1, "enterprise-registered")),
                new Case(
                                "U12-not-your-act",
                                403,
                                "/data/action/version",
                                Reason.NotUndone.class,
                                voided("rfc-j", 2, "enterprise-renamed"))
                        .by("development"),
                undone(
                        "U12-others-rest-on-it",
                        "/data/action/version",
                        voiding("rfc-o", "enterprise", WITH_UNIT, 1, "enterprise-registered")),
                undone("E8-date-in-the-future", "/data/occurredOn", correctedToTomorrow()),
                new Case(
                        "U1-uscc-check-digit",
                        422,
                        "/data/data/uscc",
                        Reason.UsccCheckDigitWrong.class,
                        corrected(
                                "rfc-l",
                                Reported.registration("", RENAMED, "91350504000000019X"),
                                1,
                                "enterprise-registered")),
                new Case(
                        "U1-name-unchanged",
                        422,
                        "/data/data/name",
                        Reason.NameUnchanged.class,
                        corrected("rfc-m", renaming("", RENAMED, "示例水泥厂"), 2, "enterprise-renamed")),
                new Case(
                        "U1-renamed-too-early",
                        422,
                        "/data/occurredOn",
                        Reason.RenamedTooEarly.class,
                        correction(
                                "rfc-n",
                                "enterprise",
                                renaming("", RENAMED, "示例四厂"),
                                2,
                                "enterprise-renamed",
                                "2023-02-28")));
    }

    private static ObjectNode corrected(String id, ObjectNode instead, long version, String fact) {
        return correction(id, "enterprise", instead, version, fact, "2023-10-31");
    }

    private static ObjectNode correctedToTomorrow() {
        var instead = renaming("", RENAMED, "示例四厂");
        var event = correction("rfc-k", "enterprise", instead, 2, "enterprise-renamed", "2023-11-02");
        data(event).put("reason", "日期有误（示例）");
        return event;
    }

    private static ObjectNode voided(String id, long version, String fact) {
        return voiding(id, "enterprise", RENAMED, version, fact);
    }

    private static Case undone(String code, String pointer, ObjectNode event) {
        return new Case(code, 422, pointer, Reason.NotUndone.class, event);
    }

    private RefusedChanges() {}
}
