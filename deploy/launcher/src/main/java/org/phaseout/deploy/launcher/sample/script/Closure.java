package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/** What a government is asked for and decides, closure or suspension, and what is done about it. */
record Closure(Matter matter) {

    Step referred(LocalDate on) {
        return matter.reported("referral", on, referral());
    }

    /** On a ground that needs no measure before it. */
    Step referredAtOnce(String ground, LocalDate on) {
        return matter.reported("referral", on, referral().put("ground", ground));
    }

    private ObjectNode referral() {
        return Data.of(
                "gravity", "逾期未整改，情节严重（示例）",
                "proposal", "提请区人民政府责令关闭（示例）",
                "documentNumber", matter.bureau().number("提请", matter.number()));
    }

    /** By the district's government; the deciding body is a field. */
    Step decided(LocalDate on, String outcome) {
        return matter.reported(Desk.GOVERNMENT, "decision", on, Data.of("outcome", outcome, "decision", decision(on)));
    }

    Step approved(LocalDate on, String outcome) {
        var answer = Data.of("answer", "given", "outcome", outcome, "decision", decision(on));
        return matter.reported(Desk.GOVERNMENT, "approval", on, answer);
    }

    Step approvalDenied(LocalDate on) {
        return matter.reported(Desk.GOVERNMENT, "approval", on, Data.of("answer", "denied", "decision", decision(on)));
    }

    private ObjectNode decision(LocalDate on) {
        return Data.of(
                "body",
                "示例区人民政府（虚构）",
                "level",
                "district",
                "number",
                Data.number("区政" + matter.series(), matter.number()),
                "on",
                on.toString());
    }

    /** By the department, with the approval of the government. */
    List<Step> heardAndClosing(LocalDate noticed) {
        var hearing = matter.before(Hearing.CLOSURE);
        return hearing.then(noticed, hearing.noticed(noticed), closingOrdered(noticed.plusDays(4)));
    }

    /** By the government, which has decided it. */
    List<Step> heardAndClosedByGovernment(LocalDate noticed) {
        var hearing = matter.before(Hearing.CLOSURE);
        var order = matter.reported(Desk.GOVERNMENT, "closing-order", noticed.plusDays(4), matter.signed("责令关闭"));
        return hearing.then(noticed, hearing.noticed(noticed), order);
    }

    Step closingOrdered(LocalDate on) {
        return matter.reported("closing-order", on, matter.signed("责令关闭"));
    }

    Step executed(LocalDate on) {
        return matter.reported("execution", on, Data.of("findings", "已停产断电（示例）"));
    }
}
