package org.phaseout.reporting.notice.web;

import java.util.List;
import java.util.Set;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.notice.domain.NoticeCommand.CorrectNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.Office;
import org.phaseout.reporting.notice.domain.NoticeCommand.WithdrawNotice;
import org.phaseout.reporting.notice.domain.NoticeCommand.Words;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of a notice, by whom, and what it asks; the subject is the notice's id. */
@Configuration(proxyBeanMethods = false)
class NoticeActions {

    private static final Set<String> OFFICES = Set.of(
            "government",
            "industry",
            "development",
            "ecology",
            "human-resources",
            "market",
            "emergency",
            "safety:*",
            "township:*");

    record Correction(List<Replacement> words, String office, String reason, String document) {}

    record Replacement(String field, String right) {}

    record Withdrawal(String office, String reason, String document) {}

    @Bean
    Action<Correction> noticeCorrection() {
        return new Action<>(
                "report.notice.correction",
                Correction.class,
                OFFICES,
                (subject, data, _) -> new CorrectNotice(
                        notice(subject),
                        data.words().stream()
                                .map(each -> new Words(Wording.Field.of(each.field()), each.right()))
                                .toList(),
                        new Office(data.office(), data.reason(), data.document())));
    }

    @Bean
    Action<Withdrawal> noticeWithdrawal() {
        return new Action<>(
                "report.notice.withdrawal",
                Withdrawal.class,
                OFFICES,
                (subject, data, _) ->
                        new WithdrawNotice(notice(subject), new Office(data.office(), data.reason(), data.document())));
    }

    /** A subject that is no notice's id is a notice nobody has published. */
    private static NoticeId notice(String subject) {
        int colon = subject.lastIndexOf(':');
        if (colon < 1 || NoticeKind.coded(subject.substring(colon + 1)).isEmpty()) {
            throw new Rejected(Problem.of(409, "not-yet-known", "/subject", subject));
        }
        return NoticeId.of(subject);
    }
}
