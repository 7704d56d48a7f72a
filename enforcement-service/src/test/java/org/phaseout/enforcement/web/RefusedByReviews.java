package org.phaseout.enforcement.web;

import static org.phaseout.enforcement.web.StandingReviews.PARTS;
import static org.phaseout.enforcement.web.StandingReviews.UNDONE;
import static org.phaseout.enforcement.web.StandingReviews.about;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.cases.domain.ReviewReason;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link RefusedActions}, of reviews of single decisions. */
final class RefusedByReviews {

    private static final String DAY = "2024-12-20";
    private static final String ABOUT = "/data/about";

    static Stream<Refusal> all() {
        return Stream.concat(ofWhatIsNamed(), ofWhatIsUndone());
    }

    private static Stream<Refusal> ofWhatIsNamed() {
        return Stream.of(
                refusal(
                        "E6a-no-such-decision",
                        ABOUT,
                        ReviewReason.NoSuchDecision.class,
                        about(Reported.filing(PARTS, DAY), "示例罚〔2023〕9号")),
                refusal(
                        "E6a-not-filed-about",
                        ABOUT,
                        ReviewReason.NotFiledAbout.class,
                        about(
                                Reported.outcome(PARTS, DAY, "annulled"),
                                ReportedOfFines.fine(PARTS),
                                StandingReviews.correction(PARTS))),
                refusal(
                        "E6a-decisions-not-named",
                        ABOUT,
                        ReviewReason.DecisionsNotNamed.class,
                        Reported.outcome(PARTS, DAY, "annulled")));
    }

    private static Stream<Refusal> ofWhatIsUndone() {
        var notice = ReportedOfPenalties.notice(
                UNDONE, DAY, ReportedOfRows.OVER_PERMIT + ":restrict-production", null, false);
        Reported.data(notice).put("documentNumber", ReportedOfFines.fine(UNDONE));
        return Stream.of(
                refusal(
                        "E6a-undone-for-good",
                        "/type",
                        ReviewReason.UndoneForGood.class,
                        StandingReviews.fine(UNDONE, DAY)),
                refusal("E6a-document-undone", "/data/documentNumber", ReviewReason.DocumentUndone.class, notice));
    }

    private static Refusal refusal(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Refusal(code, 422, pointer, reason, "ecology", event);
    }

    private RefusedByReviews() {}
}
