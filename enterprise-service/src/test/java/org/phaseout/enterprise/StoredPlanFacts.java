package org.phaseout.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanCorrected;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.platform.domain.Fact;

/** One fact of a township-year plan of every kind, as {@code approved/} has it. */
final class StoredPlanFacts {

    private static final String PERIOD = "350504100/2023";

    static List<Fact> all() {
        return List.of(
                new PlanOpened("P-1", "350504100", 2023, "示例1号"),
                new PlanSurveyClosed("P-1", "350504100", 2023, 126, 3, false),
                new PlanSubmitted(
                        "P-1",
                        "350504100",
                        2023,
                        true,
                        List.of("淘汰示例立窑"),
                        List.of("停水停电"),
                        List.of("industry"),
                        "示例2号"),
                new PlanAmended("P-1", 1, "增补示例轧机", "示例3号"),
                new PlanVoided("P-1", 1, "plan-opened", "洛江区工业和信息化局", "录入有误（示例）", "示例9号", PERIOD),
                new PlanCorrected(
                        "P-1",
                        1,
                        "plan-opened",
                        "洛江区工业和信息化局",
                        "录入有误（示例）",
                        "示例9号",
                        3,
                        LocalDate.of(2023, 5, 4),
                        PERIOD));
    }

    private StoredPlanFacts() {}
}
