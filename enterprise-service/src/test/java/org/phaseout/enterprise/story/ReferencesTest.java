package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.ReportedChange.opening;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedChange;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** U12 across aggregates: what others rest on is not voided under them, and goes when they have gone. */
@ExtendWith(TwoInstances.Shared.class)
class ReferencesTest {

    private static final String LUOXI = "township:350504100";
    private static final String WANAN = "township:350504001";

    private final RunningService one;
    private final RunningService other;

    ReferencesTest(TwoInstances instances) {
        one = instances.one();
        other = instances.other();
    }

    @Test
    void a_registration_is_voided_only_after_its_units_were_corrected_away() {
        var wrong = Reported.freshUscc();
        var right = Reported.freshUscc();
        accept(Reported.registration("re-1", "RE-E1", wrong), LUOXI);
        accept(Reported.registration("re-2", "RE-E2", right), LUOXI);
        accept(Reported.identification("re-3", "RE-U1", wrong), LUOXI);
        accept(Reported.identification("re-4", "RE-U2", wrong), LUOXI);

        var refused = other.post(voiding("re-5", "enterprise", "RE-E1", "enterprise-registered"), LUOXI);
        assertThat(refused.code()).isEqualTo("U12-others-rest-on-it");
        assertThat(refused.json().path("detail").asString()).contains("RE-U1, RE-U2");

        accept(corrected("re-6", "RE-U1", right), LUOXI);
        accept(ReportedUnit.voiding("re-7", "RE-U2", 1, "unit-identified"), LUOXI);
        assertThat(other.post(voiding("re-8", "enterprise", "RE-E1", "enterprise-registered"), LUOXI)
                        .status())
                .isEqualTo(201);
        assertThat(other.post(voiding("re-9", "enterprise", "RE-E2", "enterprise-registered"), LUOXI)
                        .json()
                        .path("detail")
                        .asString())
                .contains("RE-U1")
                .doesNotContain("RE-U2");
    }

    @Test
    void a_plan_is_voided_only_after_its_listings_were() {
        var code = Reported.freshUscc();
        accept(Reported.registration("re-10", "RE-E3", code), "industry");
        var unit = Reported.identification("re-11", "RE-U3", code);
        Reported.data(unit).put("township", "350504001");
        accept(unit, WANAN);
        accept(opening("re-12", "RE-P1", "350504001", 2021), "industry");
        accept(ReportedUnit.listing("re-13", "RE-U3", 2021, "2021-09-30"), WANAN);

        var refused = one.post(voiding("re-14", "plan", "RE-P1", "plan-opened"), "industry");
        assertThat(refused.code()).isEqualTo("U12-others-rest-on-it");
        assertThat(refused.json().path("detail").asString()).contains("RE-U3");

        accept(ReportedUnit.voiding("re-15", "RE-U3", 2, "unit-listed"), WANAN);
        assertThat(one.post(voiding("re-16", "plan", "RE-P1", "plan-opened"), "industry")
                        .status())
                .isEqualTo(201);
    }

    /** On two instances at once: never do both stand. */
    @RepeatedTest(10)
    void of_a_voiding_and_an_identification_at_the_same_time_one_stands(RepetitionInfo round) throws Exception {
        var code = Reported.freshUscc();
        var id = "RE-R" + round.getCurrentRepetition();
        accept(Reported.registration(id + "-1", id, code), LUOXI);
        var start = new CyclicBarrier(2);
        var voided = CompletableFuture.supplyAsync(() -> {
            await(start);
            return one.post(voiding(id + "-2", "enterprise", id, "enterprise-registered"), LUOXI);
        });
        var identified = CompletableFuture.supplyAsync(() -> {
            await(start);
            return other.post(
                    Reported.identification(id + "-3", id + "-U", code).toString(), LUOXI);
        });
        if (voided.get().status() == 201) {
            assertThat(identified.get().code()).isEqualTo("not-yet-known");
        } else {
            assertThat(voided.get().code()).isEqualTo("U12-others-rest-on-it");
            assertThat(identified.get().status()).isEqualTo(201);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode corrected(String id, String unit, String code) {
        return ReportedUnit.correction(id, Reported.identification("", unit, code), 1, "unit-identified");
    }

    private static String voiding(String id, String kind, String subject, String fact) {
        return ReportedChange.voiding(id, kind, subject, 1, fact).toString();
    }

    private Answer accept(ObjectNode event, String authority) {
        var answer = one.post(event.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
