package org.phaseout.enforcement.cases.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CollectionEvent.CaseFinePaid;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFineChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;

/** E6: to others an approval is a decision on the referral, so that it closes what a decision closes. */
class CaseTranslationTest {

    private static final String USCC = "91350504000000019W";
    private static final Decision BY = new Decision("示例市人民政府", "city", "示例政〔2023〕9号", LocalDate.of(2023, 10, 20));

    private final CaseTranslation translation = new CaseTranslation();

    @Test
    void an_approval_is_told_as_the_decision_it_is() {
        assertThat(translation.message(new CaseApprovalGiven("C-1", USCC, "close", BY)))
                .get()
                .isInstanceOfSatisfying(CaseDecided.class, said -> {
                    assertThat(said.outcome()).isEqualTo("close");
                    assertThat(said.uscc()).isEqualTo(USCC);
                    assertThat(said.decision().level()).isEqualTo("city");
                });
    }

    /** To others a case stands where its leading measure has brought it. */
    @Test
    void what_is_ordered_beside_another_is_told_only_where_it_takes_the_lead() {
        assertThat(translation.message(ordered("confiscate", null))).isEmpty();
        assertThat(translation.message(ordered("restrict-production", new Term(3, null))))
                .get()
                .isInstanceOfSatisfying(
                        EnforcementMessage.CaseMeasureOrdered.class,
                        said -> assertThat(said.measure()).isEqualTo("restrict-production"));
    }

    private static CaseMeasureOrdered ordered(String measure, @Nullable Term limit) {
        var on = LocalDate.of(2023, 3, 1);
        return new CaseMeasureOrdered(
                "C-1", "示例", measure, "示例法1", "示例1号", on, limit, 0, List.of(), null, null, null, null, "beside", null,
                null);
    }

    @Test
    void a_denied_approval_decides_on_nothing() {
        assertThat(translation.message(new CaseApprovalDenied("C-1", USCC, BY)))
                .get()
                .isInstanceOfSatisfying(
                        CaseDecided.class, said -> assertThat(said.outcome()).isEqualTo("none"));
    }

    /** E6a: the price ground, notices and figures fall or stand at their readers, by what they are told. */
    @Test
    void each_outcome_is_told_as_what_it_undoes_and_what_leaves_all_standing_as_upheld() {
        assertThat(Stream.of(
                                new CaseUpheld("C-1", BY),
                                new CaseReviewEnded("C-1", "dismissed", BY),
                                new CaseReviewEnded("C-1", "withdrawn", BY),
                                new CaseFoundUnlawful("C-1", BY),
                                new CaseChanged("C-1", USCC, "suspend", BY),
                                new CaseAnnulled("C-1", USCC, BY),
                                new CaseFoundVoid("C-1", USCC, BY),
                                new CaseRedecisionOrdered("C-1", USCC, BY))
                        .<Class<?>>map(event ->
                                translation.message(event).orElseThrow().getClass()))
                .containsExactly(
                        EnforcementMessage.CaseUpheld.class,
                        EnforcementMessage.CaseUpheld.class,
                        EnforcementMessage.CaseUpheld.class,
                        EnforcementMessage.CaseFoundUnlawful.class,
                        EnforcementMessage.CaseChanged.class,
                        EnforcementMessage.CaseAnnulled.class,
                        EnforcementMessage.CaseFoundVoid.class,
                        EnforcementMessage.CaseRedecisionOrdered.class);
    }

    /** E6a: of fines, revocations and measures beside nobody was told. */
    @Test
    void an_outcome_about_what_nobody_was_told_of_stays_inside() {
        var fine = new InPart(List.of("示例罚〔2023〕1号"), List.of(), null);
        assertThat(Stream.of(
                        new CaseAnnulled("C-1", USCC, BY, fine),
                        new CaseFoundVoid("C-1", USCC, BY, fine),
                        new CaseRedecisionOrdered("C-1", USCC, BY, fine),
                        new CaseFoundUnlawful("C-1", BY, fine)))
                .allSatisfy(event -> assertThat(translation.message(event)).isEmpty());
    }

    @Test
    void an_outcome_about_the_closing_says_that_it_is_undone_and_where_the_case_is_now() {
        var closing = new InPart(List.of("示例令〔2023〕1号"), List.of("closure"), "referred");
        assertThat(translation.message(new CaseRedecisionOrdered("C-1", USCC, BY, closing)))
                .get()
                .isInstanceOfSatisfying(
                        EnforcementMessage.CaseRedecisionOrdered.class,
                        said -> assertThat(said.part())
                                .isEqualTo(new EnforcementMessage.InPart(
                                        List.of("示例令〔2023〕1号"), List.of("closure"), "referred", null)));
        var ended = new InPart(List.of("示例罚〔2023〕1号"), List.of(), "annulled");
        assertThat(translation.message(new CaseAnnulled("C-1", USCC, BY, ended)))
                .as("a fine all that the case had ended with")
                .isPresent();
        assertThat(translation.message(
                        new CaseFoundUnlawful("C-1", BY, new InPart(List.of(), List.of("closure"), null))))
                .isPresent();
    }

    @Test
    void what_becomes_of_a_fine_stays_inside() {
        assertThat(translation.message(new CaseFineChanged("C-1", USCC, "E1/x", "示例罚〔2023〕1号", BigDecimal.ONE, BY)))
                .isEmpty();
        assertThat(translation.message(
                        new CaseFinePaid("C-1", "示例罚〔2023〕1号", BigDecimal.ONE, LocalDate.of(2023, 10, 20))))
                .isEmpty();
    }
}
