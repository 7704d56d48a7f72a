package org.phaseout.platform.clock;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the player is told who would turn the clock back. */
final class GoesBack {

    private GoesBack() {}

    /** @param now what the clock shows */
    static ProblemDetail problem(Instant now) {
        var english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var shown = now.atZone(BusinessClock.ZONE).toOffsetDateTime();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                english ? "The clock already shows " + shown + "." : "时钟已到" + shown + "。");
        problem.setType(URI.create("urn:phaseout:problem:clock-goes-back"));
        problem.setTitle(english ? "The business clock never goes back" : "业务时钟不得倒拨");
        problem.setProperty("code", "clock-goes-back");
        problem.setProperty("pointer", "/now");
        problem.setProperty("remedy", english ? "Send a later instant." : "请提交更晚的时刻。");
        return problem;
    }
}
