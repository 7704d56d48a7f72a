package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTest.refused;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.ID;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.LUOXI;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.RENAMED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.by;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registered;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registering;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renamed;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renaming;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.restsOn;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.undo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.VoidEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12: a fact that is taken back, as sentences about enterprises. */
class EnterpriseVoidingTest {

    private static final String DAY = "2023-07-01";
    private static final Claim LAST = new Claim("uscc", CODE).restedOn();

    @Test
    void a_voided_renaming_gives_the_former_name_back() {
        var renamed = registered().on("2023-05-01", RENAMED);
        var events = renamed.enterprise().decide(voiding(2, "enterprise-renamed"), by(LUOXI, DAY), Holders.NOBODY);
        var voided = new EnterpriseVoided("E-1", 2, "enterprise-renamed", "罗溪镇", "录入有误（示例）", "示例9号", null);
        assertThat(events).containsExactly(voided);
        assertThat(voided.claims()).isEmpty();
        assertThat(renamed.on(DAY, voided).enterprise().facts().names())
                .containsExactly(new Name("示例水泥厂", LocalDate.of(2023, 3, 1)));
    }

    @Test
    void a_voided_registration_ends_the_enterprise_and_gives_its_code_back() {
        var story = registered();
        var events = story.enterprise().decide(voiding(1, "enterprise-registered"), by(LUOXI, DAY), Holders.NOBODY);
        var voided = new EnterpriseVoided("E-1", 1, "enterprise-registered", "罗溪镇", "录入有误（示例）", "示例9号", CODE);
        assertThat(events).containsExactly(voided);
        assertThat(voided.claims()).containsExactly(new ClaimChange.Released(new Claim("uscc", CODE)));

        var ended = story.on(DAY, voided).enterprise();
        refused(() -> ended.decide(renaming("示例建材厂"), by(LUOXI, DAY)), new Reason.RegistrationVoided("E-1"));
        refused(
                () -> ended.decide(registering(CODE, "示例水泥厂", "350504100"), by(LUOXI, DAY), Holders.NOBODY),
                new Reason.RegistrationVoided("E-1"));
    }

    @Test
    void a_registration_stays_while_a_renaming_rests_on_it() {
        refused(
                () -> registered()
                        .on("2023-05-01", RENAMED)
                        .enterprise()
                        .decide(voiding(1, "enterprise-registered"), by(LUOXI, DAY), Holders.NOBODY),
                restsOn(1, new Resting(2, "enterprise-renamed")));
    }

    @Test
    void a_renaming_back_rests_on_the_renaming_before_it() {
        EnterpriseRenamed back = renamed("示例建材厂", "示例水泥厂");
        refused(
                () -> registered()
                        .on("2023-05-01", RENAMED)
                        .on("2023-06-01", back)
                        .enterprise()
                        .decide(voiding(2, "enterprise-renamed"), by(LUOXI, DAY), Holders.NOBODY),
                restsOn(2, new Resting(3, "enterprise-renamed")));
    }

    @Test
    void only_who_told_a_fact_takes_it_back() {
        refused(
                () -> registered()
                        .enterprise()
                        .decide(voiding(1, "enterprise-registered"), by("industry", DAY), Holders.NOBODY),
                new Reason.NotUndone(new UndoFlaw.NotYourAct(1, LUOXI)));
    }

    @Test
    void a_registration_stays_while_units_stand_under_it() {
        var voiding = voiding(new Referrers(LAST, "U-2", List.of("U-1", "U-2")));
        refused(
                () -> registered().enterprise().decide(voiding, by(LUOXI, DAY), holding("U-2")),
                restOnIt("U-1", "U-2"));
    }

    @Test
    void a_registration_stays_for_a_unit_that_came_after_its_referrers_were_read() {
        var voiding = voiding(new Referrers(LAST, "E-1", List.of()));
        assertThat(voiding.claims()).containsExactly(LAST);
        refused(() -> registered().enterprise().decide(voiding, by(LUOXI, DAY), holding("U-3")), restOnIt("U-3"));
    }

    @Test
    void a_registration_goes_when_its_last_unit_has_gone() {
        var voiding = voiding(new Referrers(LAST, "U-1", List.of()));
        assertThat(registered().enterprise().decide(voiding, by(LUOXI, DAY), holding("U-1")))
                .hasSize(1);
    }

    @Test
    void a_renaming_is_undone_whatever_units_there_are() {
        var voiding =
                new VoidEnterpriseFact(ID, undo(2, "enterprise-renamed"), new Referrers(LAST, "U-1", List.of("U-1")));
        assertThat(registered().on("2023-05-01", RENAMED).enterprise().decide(voiding, by(LUOXI, DAY), holding("U-1")))
                .hasSize(1);
    }

    private static VoidEnterpriseFact voiding(Referrers referrers) {
        return new VoidEnterpriseFact(ID, undo(1, "enterprise-registered"), referrers);
    }

    private static VoidEnterpriseFact voiding(long version, String fact) {
        return new VoidEnterpriseFact(ID, undo(version, fact), Referrers.NONE);
    }

    private static Holders holding(String last) {
        return new Holders(Map.of(LAST, last));
    }

    private static Reason restOnIt(String... units) {
        return new Reason.NotUndone(new UndoFlaw.OthersRestOnIt(1, List.of(units)));
    }
}
