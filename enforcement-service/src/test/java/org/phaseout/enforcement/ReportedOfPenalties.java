package org.phaseout.enforcement;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is reported around a penalty by the common procedure; all invented (示例). */
public final class ReportedOfPenalties {

    /** @param amount null where the penalty is no fine */
    public static ObjectNode notice(
            String subject, String day, String about, @Nullable String amount, boolean hearing) {
        return event(subject, day, "penalty-notice", about, """
                {"about": "%s", %s "documentNumber": "示例告〔2024〕%s-%s号", "statementsBy": "%s", "hearing": %s}""".formatted(
                        about,
                        amount == null ? "" : "\"amount\": \"" + amount + "\",",
                        subject,
                        about,
                        LocalDate.parse(day).plusDays(3),
                        hearing));
    }

    public static ObjectNode answer(String subject, String day, String about, String answer) {
        return event(subject, day, "notice-answer", about + answer, """
                {"about": "%s", "answer": "%s"}""".formatted(about, answer));
    }

    public static ObjectNode call(String subject, String day, String about, String heldOn) {
        return event(subject, day, "hearing-notice", about, """
                {"about": "%s", "heldOn": "%s", "documentNumber": "示例听〔2024〕%s号"}""".formatted(about, heldOn, subject));
    }

    public static ObjectNode hearing(String subject, String day, String about) {
        return event(subject, day, "hearing", about, """
                {"about": "%s", "documentNumber": "示例笔录1号"}""".formatted(about));
    }

    public static ObjectNode review(String subject, String day, String about, String by) {
        return event(subject, day, "legal-review", about + by, """
                {"about": "%s", "by": "%s", "documentNumber": "示例审〔2024〕1号"}""".formatted(about, by));
    }

    public static ObjectNode service(String subject, String day, String penalty, String manner) {
        return event(subject, day, "penalty-service", manner, """
                {"penalty": "%s", "manner": "%s"}""".formatted(penalty, manner));
    }

    public static ObjectNode publication(String subject, String day, String penalty, @Nullable String until) {
        return event(subject, day, "publication", "", """
                {"penalty": "%s", "published": true, %s "reason": "示例"}""".formatted(
                        penalty, until == null ? "" : "\"until\": \"" + until + "\","));
    }

    /** Noticed with a hearing, which is waived; reviewed and discussed on the same day. */
    public static Stream<ObjectNode> heard(String subject, String day, String about) {
        return Stream.of(
                notice(subject, day, about, null, true),
                answer(subject, day, about, "waiver"),
                review(subject, day, about, "legal-review"),
                review(subject, day, about, "collective-discussion"));
    }

    private static ObjectNode event(String subject, String day, String action, String about, String data) {
        return Reported.event(subject + "-" + action + "-" + about + day, "report.case." + action, subject, day, data);
    }

    private ReportedOfPenalties() {}
}
