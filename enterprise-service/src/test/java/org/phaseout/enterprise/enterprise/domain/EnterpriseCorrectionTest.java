package org.phaseout.enterprise.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTest.refused;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CLOSED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.ID;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.LUOXI;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.OTHER_CODE;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.RENAMED;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.by;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.held;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registered;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.registering;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renamed;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.renaming;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.restsOn;
import static org.phaseout.enterprise.enterprise.domain.EnterpriseTold.undo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.CorrectEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12: another fact in the place of one that was told wrongly, as sentences about enterprises. */
class EnterpriseCorrectionTest {

    private static final String DAY = "2023-07-01";

    @Test
    void a_corrected_registration_takes_the_right_code_and_gives_the_wrong_one_back() {
        var right = new EnterpriseRegistered("E-1", OTHER_CODE, "示例水泥厂", "350504100", "3011", "2017");
        var events = registered()
                .enterprise()
                .decide(
                        correction(1, registering(OTHER_CODE, "示例水泥厂", "350504100"), null),
                        by(LUOXI, DAY),
                        Holders.NOBODY);
        assertThat(events).containsExactly(corrected(1, "enterprise-registered", 3, "2023-03-01", CODE), right);
        assertThat(events.stream().flatMap(event -> event.claims().stream()))
                .containsExactly(
                        new ClaimChange.Released(new Claim("uscc", CODE)),
                        new ClaimChange.Taken(new Claim("uscc", OTHER_CODE)),
                        new ClaimChange.Taken(new Claim("uscc", OTHER_CODE).restedOn()));
        assertThat(registered()
                        .on(DAY, events.toArray(EnterpriseEvent[]::new))
                        .enterprise()
                        .facts()
                        .registration())
                .contains(right);
    }

    @Test
    void a_corrected_registration_takes_no_code_that_another_holds() {
        refused(
                () -> registered()
                        .enterprise()
                        .decide(
                                correction(1, registering(OTHER_CODE, "示例水泥厂", "350504100"), null),
                                by(LUOXI, DAY),
                                held(OTHER_CODE, "E-2")),
                new Reason.UsccHeldByAnother(OTHER_CODE, "E-2"));
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        var story = registered().on("2023-05-01", RENAMED).on("2023-06-01", renamed("示例建材厂", "示例三厂"));
        var events = story.enterprise()
                .decide(correction(2, renaming("示例二厂"), LocalDate.of(2023, 4, 1)), by(LUOXI, DAY), Holders.NOBODY);
        assertThat(events)
                .containsExactly(corrected(2, "enterprise-renamed", 5, "2023-04-01", null), renamed("示例水泥厂", "示例二厂"));
        assertThat(story.on(DAY, events.toArray(EnterpriseEvent[]::new))
                        .enterprise()
                        .facts()
                        .names())
                .extracting(Name::name)
                .containsExactly("示例水泥厂", "示例二厂", "示例三厂");
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        assertThat(registered()
                        .enterprise()
                        .decide(
                                correction(1, registering(CODE, "示例水泥厂", "350504100"), LocalDate.of(2023, 3, 1)),
                                by(LUOXI, DAY),
                                held(CODE, "E-1")))
                .isEmpty();
    }

    @Test
    void a_corrected_renaming_lies_not_before_the_name_before_it() {
        var enterprise = registered().on("2023-05-01", RENAMED).enterprise();
        refused(
                () -> enterprise.decide(
                        correction(2, renaming("示例二厂"), LocalDate.of(2023, 2, 28)), by(LUOXI, DAY), Holders.NOBODY),
                new Reason.RenamedTooEarly(LocalDate.of(2023, 2, 28), "示例水泥厂", LocalDate.of(2023, 3, 1)));
    }

    @Test
    void nothing_is_corrected_to_a_day_after_its_correction() {
        refused(
                () -> registered()
                        .on("2023-05-01", RENAMED)
                        .enterprise()
                        .decide(
                                correction(2, renaming("示例二厂"), LocalDate.of(2023, 7, 2)),
                                by(LUOXI, DAY),
                                Holders.NOBODY),
                new Reason.NotUndone(new UndoFlaw.DayInTheFuture(LocalDate.of(2023, 7, 2), LocalDate.of(2023, 7, 1))));
    }

    @Test
    void a_registration_keeps_its_code_while_a_closure_rests_on_it() {
        var enterprise = registered().by("policy", "2023-05-01", CLOSED).enterprise();
        refused(
                () -> enterprise.decide(
                        correction(1, registering(OTHER_CODE, "示例水泥厂", "350504100"), null),
                        by(LUOXI, DAY),
                        Holders.NOBODY),
                restsOn(1, new Resting(2, "enterprise-closure-decided")));
        assertThat(enterprise.decide(
                        correction(1, registering(CODE, "示例水泥二厂", "350504100"), null),
                        by(LUOXI, DAY),
                        held(CODE, "E-1")))
                .hasSize(2);
    }

    private static CorrectEnterpriseFact correction(
            long version, EnterpriseCommand.Tellable instead, @Nullable LocalDate day) {
        var fact = version == 1 ? "enterprise-registered" : "enterprise-renamed";
        return new CorrectEnterpriseFact(ID, undo(version, fact), instead, day);
    }

    private static EnterpriseCorrected corrected(
            long version, String fact, long replacedBy, String day, @Nullable String code) {
        return new EnterpriseCorrected(
                "E-1", version, fact, "罗溪镇", "录入有误（示例）", "示例9号", replacedBy, LocalDate.parse(day), code);
    }
}
