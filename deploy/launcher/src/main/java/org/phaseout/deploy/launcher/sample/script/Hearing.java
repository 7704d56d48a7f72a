package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes before a penalty of a case (行政处罚法44, 57, 58, 63, 64): notice, answer, hearing, review.
 *
 * @param about ground of a fine, {@code ground:measure}, licence of a revocation, or {@code closure}
 */
record Hearing(Matter matter, String about) {

    static final String CLOSURE = "closure";

    private static final int TERM_TO_STATE = 14;

    /** Of a closure, a revocation or a measure; a hearing is always offered. */
    Step noticed(LocalDate on) {
        return matter.reported("penalty-notice", on, notice(on, true));
    }

    /** Of a fine; a hearing is offered where it is a large one. */
    Step noticed(LocalDate on, int amount) {
        return matter.reported("penalty-notice", on, notice(on, isLarge(amount)).put("amount", amount));
    }

    private ObjectNode notice(LocalDate on, boolean hearing) {
        return Data.of(
                "about",
                about,
                "documentNumber",
                matter.bureau().number("告知", matter.number()),
                "statementsBy",
                on.plusDays(TERM_TO_STATE).toString(),
                "hearing",
                hearing);
    }

    /** The least of the figures of the departments; each may offer a hearing below its own. */
    private static boolean isLarge(int amount) {
        return amount >= 50_000;
    }

    /** It waives what it could say, the department reviews what is grave, and the penalty follows. */
    List<Step> then(LocalDate noticed, Step notice, Step penalty) {
        var steps = new ArrayList<>(waived(noticed, notice));
        steps.add(penalty);
        return steps;
    }

    /** The same, up to the penalty. */
    List<Step> waived(LocalDate noticed, Step notice) {
        var steps = new ArrayList<Step>();
        steps.add(notice);
        steps.add(answered(noticed.plusDays(1), "waiver"));
        if (notice.events().getFirst().at("/data/hearing").asBoolean()) {
            steps.addAll(reviewed(noticed.plusDays(2)));
        }
        return steps;
    }

    /** @param answer statement, waiver or request for a hearing */
    Step answered(LocalDate on, String answer) {
        return matter.reported("notice-answer", on, Data.of("about", about, "answer", answer));
    }

    Step called(LocalDate on, LocalDate heldOn) {
        return matter.reported(
                "hearing-notice",
                on,
                Data.of(
                        "about", about,
                        "documentNumber", matter.bureau().number("听通", matter.number()),
                        "heldOn", heldOn.toString()));
    }

    Step held(LocalDate on) {
        return matter.reported(
                "hearing",
                on,
                Data.of("about", about, "documentNumber", matter.bureau().number("听笔", matter.number())));
    }

    /** Reviewed by the lawyers, and discussed the day after. */
    List<Step> reviewed(LocalDate on) {
        return List.of(reviewed(on, "legal-review", "法审"), reviewed(on.plusDays(1), "collective-discussion", "会纪"));
    }

    private Step reviewed(LocalDate on, String by, String kind) {
        return matter.reported(
                "legal-review",
                on,
                Data.of(
                        "about", about,
                        "by", by,
                        "documentNumber", matter.bureau().number(kind, matter.number())));
    }
}
