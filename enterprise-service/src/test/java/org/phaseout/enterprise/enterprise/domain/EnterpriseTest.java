package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.LUOXI;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.REGISTERED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.RENAMED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.by;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.held;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registered;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registering;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renamed;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renaming;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;

/** U1, as sentences about enterprises. */
class EnterpriseTest {

    private static final String DAY = "2023-03-01";

    private final Enterprise nobody = new Enterprise.Unregistered();

    @Test
    void a_township_registers_an_enterprise_on_its_own_ground() {
        assertThat(nobody.decide(registering(CODE, "示例水泥厂", "350504100"), by(LUOXI, DAY), Holders.NOBODY))
                .containsExactly(REGISTERED);
    }

    @Test
    void a_department_registers_anywhere_in_the_district() {
        assertThat(nobody.decide(registering(CODE, "示例水泥厂", "350504200"), by("industry", DAY), Holders.NOBODY))
                .containsExactly(new EnterpriseRegistered("E-1", CODE, "示例水泥厂", "350504200", "3011", "2017"));
    }

    @Test
    void a_township_does_not_register_on_anothers_ground() {
        refused(
                () -> nobody.decide(
                        registering(CODE, "示例水泥厂", "350504100"), by("township:350504101", DAY), Holders.NOBODY),
                new Reason.NotYourGround("350504100", "township:350504101"));
    }

    @Test
    void nobody_registers_outside_the_district() {
        refused(
                () -> nobody.decide(registering(CODE, "示例水泥厂", "350505001"), by("industry", DAY), Holders.NOBODY),
                new Reason.TownshipOutsideDistrict("350505001", "350504"));
    }

    @Test
    void a_code_belongs_to_one_enterprise() {
        refused(
                () -> nobody.decide(registering(CODE, "示例水泥厂", "350504100"), by("industry", DAY), held(CODE, "E-0")),
                new Reason.UsccHeldByAnother(CODE, "E-0"));
    }

    @Test
    void told_again_nothing_new_happens() {
        assertThat(registered()
                        .enterprise()
                        .decide(registering(CODE, "示例水泥厂", "350504100"), by(LUOXI, DAY), held(CODE, "E-1")))
                .isEmpty();
    }

    @Test
    void a_registered_enterprise_is_not_registered_with_other_content() {
        refused(
                () -> registered()
                        .enterprise()
                        .decide(registering(CODE, "示例钢铁厂", "350504100"), by(LUOXI, DAY), held(CODE, "E-1")),
                new Reason.AlreadyRegistered("E-1", "示例水泥厂"));
    }

    @Test
    void a_registration_asks_for_its_code_and_takes_it() {
        var code = new Claim("uscc", CODE);
        assertThat(registering(CODE, "示例水泥厂", "350504100").claims()).containsExactlyInAnyOrder(code, code.restedOn());
        assertThat(REGISTERED.claims())
                .containsExactly(new ClaimChange.Taken(code), new ClaimChange.Taken(code.restedOn()));
    }

    @Test
    void a_renamed_enterprise_keeps_its_identity_its_code_and_its_former_name() {
        var enterprise = registered().enterprise();
        assertThat(enterprise.decide(renaming("示例建材厂"), by(LUOXI, "2023-05-01")))
                .containsExactly(RENAMED);
        var facts = registered().on("2023-05-01", RENAMED).enterprise().facts();
        assertThat(facts.registration()).contains(REGISTERED);
        assertThat(facts.names())
                .containsExactly(
                        new Name("示例水泥厂", LocalDate.of(2023, 3, 1)), new Name("示例建材厂", LocalDate.of(2023, 5, 1)));
        assertThat(RENAMED.claims()).isEmpty();
    }

    @Test
    void a_renaming_told_again_changes_nothing() {
        var enterprise = registered().on("2023-05-01", RENAMED).enterprise();
        assertThat(enterprise.decide(renaming("示例建材厂"), by("market", "2023-05-01")))
                .isEmpty();
    }

    @Test
    void a_name_it_bears_already_is_no_new_name() {
        refused(
                () -> registered().enterprise().decide(renaming("示例水泥厂"), by(LUOXI, "2023-05-01")),
                new Reason.NameUnchanged("示例水泥厂"));
        refused(
                () -> registered()
                        .on("2023-05-01", RENAMED)
                        .enterprise()
                        .decide(renaming("示例建材厂"), by(LUOXI, "2023-05-02")),
                new Reason.NameUnchanged("示例建材厂"));
    }

    @Test
    void a_name_it_once_bore_it_may_take_again() {
        var enterprise = registered().on("2023-05-01", RENAMED).enterprise();
        assertThat(enterprise.decide(renaming("示例水泥厂"), by(LUOXI, "2023-06-01")))
                .containsExactly(renamed("示例建材厂", "示例水泥厂"));
    }

    @Test
    void no_renaming_lies_before_the_present_name() {
        var enterprise = registered().on("2023-05-01", RENAMED).enterprise();
        assertThat(enterprise.decide(renaming("示例三厂"), by(LUOXI, "2023-05-01"))).hasSize(1);
        refused(
                () -> enterprise.decide(renaming("示例三厂"), by(LUOXI, "2023-04-30")),
                new Reason.RenamedTooEarly(LocalDate.of(2023, 4, 30), "示例建材厂", LocalDate.of(2023, 5, 1)));
        refused(
                () -> registered().enterprise().decide(renaming("示例三厂"), by(LUOXI, "2023-02-28")),
                new Reason.RenamedTooEarly(LocalDate.of(2023, 2, 28), "示例水泥厂", LocalDate.of(2023, 3, 1)));
    }

    @Test
    void a_township_does_not_rename_what_sits_on_anothers_ground() {
        refused(
                () -> registered().enterprise().decide(renaming("示例建材厂"), by("township:350504101", "2023-05-01")),
                new Reason.SitsElsewhere("E-1", "township:350504101"));
    }

    static void refused(ThrowingCallable decision, Reason reason) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        EnterpriseRefused.class,
                        refusal -> assertThat(List.of(refusal.reason())).containsExactly(reason));
    }
}
