package org.phaseout.enterprise.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;

/** The words of the tests on plans. */
final class PlanTold {

    static final PlanId ID = new PlanId("P-1");
    static final String LUOXI = "township:350504100";
    static final PlanPeriod LUOXI_2023 = new PlanPeriod("350504100", 2023);
    static final PlanOpened OPENED = new PlanOpened("P-1", "350504100", 2023, "示例1号");
    static final PlanSurveyClosed SURVEYED = new PlanSurveyClosed("P-1", "350504100", 2023, 126, 3, false);
    static final PlanSubmitted SUBMITTED = submitted(false);

    static final class Story {

        private Plan plan = new Plan.Unopened();
        private long version;

        /** Told by the township of Luoxi. */
        Story on(String day, PlanEvent... events) {
            return by(LUOXI, day, events);
        }

        Story by(String authority, String day, PlanEvent... events) {
            var date = LocalDate.parse(day);
            for (var event : events) {
                plan = plan.evolve(event, new Told(authority, date, ++version));
                date = event instanceof Correction correction ? correction.occurredOn() : LocalDate.parse(day);
            }
            return this;
        }

        Plan plan() {
            return plan;
        }
    }

    static Story opened() {
        return new Story().by("industry", "2023-05-04", OPENED);
    }

    static Story surveyed() {
        return opened().on("2023-06-30", SURVEYED);
    }

    static Story submitted() {
        return surveyed().on("2023-07-20", SUBMITTED);
    }

    static OpenPlan opening() {
        return new OpenPlan(ID, LUOXI_2023, "示例1号");
    }

    static CloseSurvey closing(int coverage, int found, boolean zeroReport) {
        return new CloseSurvey(ID, coverage, found, zeroReport);
    }

    static SubmitPlan submission() {
        return new SubmitPlan(ID, List.of("淘汰示例立窑"), List.of("停水停电"), List.of("industry"), "示例2号");
    }

    static PlanSubmitted submitted(boolean late) {
        return new PlanSubmitted(
                "P-1", "350504100", 2023, late, List.of("淘汰示例立窑"), List.of("停水停电"), List.of("industry"), "示例2号");
    }

    static AmendPlan amendment(int number) {
        return new AmendPlan(ID, number, "增补示例轧机", "示例3号");
    }

    static PlanAmended amended(int number) {
        return new PlanAmended("P-1", number, "增补示例轧机", "示例3号");
    }

    static Undo undo(long version, String fact) {
        return new Undo(version, fact, "罗溪镇", "录入有误（示例）", "示例9号");
    }

    static Act by(String authority, String day) {
        return new Act(new Authority(authority), "350504", LocalDate.parse(day), Instant.parse("2024-12-31T01:00:00Z"));
    }

    static void refused(ThrowingCallable decision, Reason reason) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refusal -> assertThat((Object) refusal.reason()).isEqualTo(reason));
    }

    private PlanTold() {}
}
