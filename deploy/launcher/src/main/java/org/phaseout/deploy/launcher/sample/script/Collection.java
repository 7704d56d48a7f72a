package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import org.phaseout.deploy.launcher.sample.Step;

/**
 * What becomes of a fine (行政处罚法61, 67, 72; 行政强制法53, 54): service, publication, payment, demand, the court.
 *
 * @param penalty number of the decision
 */
record Collection(Matter matter, String penalty) {

    private static final String COURT = "示例区人民法院（虚构）";

    Step served(LocalDate on) {
        return matter.reported("penalty-service", on, Data.of("penalty", penalty, "manner", "in-person"));
    }

    Step published(LocalDate on) {
        return matter.reported(
                "publication",
                on,
                Data.of(
                        "penalty",
                        penalty,
                        "published",
                        true,
                        "until",
                        on.plusYears(1).toString(),
                        "reason",
                        "依法公开（示例）"));
    }

    Step paid(LocalDate on, int amount) {
        return matter.reported("payment", on, Data.of("fine", penalty, "amount", amount));
    }

    Step demanded(LocalDate on) {
        return matter.reported("demand", on, Data.of("fine", penalty, "documentNumber", number("催告")));
    }

    Step broughtToCourt(LocalDate on) {
        return matter.reported(
                "court-application", on, Data.of("fine", penalty, "court", COURT, "documentNumber", number("执申")));
    }

    private String number(String kind) {
        return matter.bureau().number(kind, matter.number());
    }
}
