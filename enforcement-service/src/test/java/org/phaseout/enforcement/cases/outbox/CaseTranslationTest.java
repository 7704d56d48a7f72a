package org.phaseout.enforcement.cases.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enforcement.EnforcementMessage.CaseDecided;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseApprovalDenied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;

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

    @Test
    void a_denied_approval_decides_on_nothing() {
        assertThat(translation.message(new CaseApprovalDenied("C-1", USCC, BY)))
                .get()
                .isInstanceOfSatisfying(
                        CaseDecided.class, said -> assertThat(said.outcome()).isEqualTo("none"));
    }
}
