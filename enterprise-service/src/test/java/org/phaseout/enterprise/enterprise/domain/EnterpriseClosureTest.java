package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CLOSED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.ID;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.OTHER_CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.markingClosure;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registered;

import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.MarkClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;

/** E6 and E6a, as sentences about enterprises. */
class EnterpriseClosureTest {

    private static final String DAY = "2023-09-02";
    private static final EnterpriseClosureAnnulled FELL = new EnterpriseClosureAnnulled("E-1", "C-1", "annulled");

    @Test
    void a_closing_decision_marks_the_enterprise_once() {
        var story = registered();
        assertThat(story.enterprise().decide(markingClosure(CODE))).containsExactly(CLOSED);
        var closed = story.by("policy", DAY, CLOSED).enterprise();
        assertThat(closed.decide(markingClosure(CODE))).isEmpty();
        assertThat(closed.facts().closures()).containsExactly(CLOSED);
    }

    @Test
    void a_decision_against_another_code_is_no_concern_of_the_enterprise() {
        assertThat(registered().enterprise().decide(markingClosure(OTHER_CODE))).isEmpty();
    }

    @Test
    void a_closure_falls_once_and_may_be_decided_again() {
        var story = registered().by("policy", DAY, CLOSED);
        var annulled = new MarkClosureAnnulled(ID, "C-1", "annulled");
        assertThat(story.enterprise().decide(annulled)).containsExactly(FELL);

        var fallen = story.by("policy", DAY, FELL).enterprise();
        assertThat(fallen.decide(annulled)).isEmpty();
        assertThat(fallen.facts().closures()).isEmpty();
        assertThat(fallen.decide(markingClosure(CODE))).containsExactly(CLOSED);
    }

    @Test
    void the_fall_of_one_case_leaves_the_closure_of_another() {
        var closed = registered().by("policy", DAY, CLOSED).enterprise();
        assertThat(closed.decide(new MarkClosureAnnulled(ID, "C-2", "annulled")))
                .isEmpty();
    }

    @Test
    void nobody_is_marked_before_the_registration() {
        assertThat(new Enterprise.Unregistered().decide(markingClosure(CODE))).isEmpty();
    }
}
