package org.phaseout.contract.enterprise;

import java.util.List;
import org.phaseout.contract.MessageType;

/** What is told of a township's plan of a year. */
public sealed interface PlanMessage extends EnterpriseMessage {

    /**
     * P1.
     *
     * @param coverage enterprises looked at; {@code zeroReport} states that nothing was found (零报告)
     */
    @MessageType("phaseout.plan.survey-closed.v1")
    record PlanSurveyClosed(String planId, String township, int year, int coverage, boolean zeroReport)
            implements PlanMessage {}

    /**
     * P1.
     *
     * @param late after 31 July of the year; marked, not refused
     */
    @MessageType("phaseout.plan.submitted.v1")
    record PlanSubmitted(
            String planId, String township, int year, boolean late, List<String> keyTasks, List<String> measures)
            implements PlanMessage {}

    @MessageType("phaseout.plan.amended.v1")
    record PlanAmended(String planId, int number, String change) implements PlanMessage {}

    @MessageType("phaseout.plan.corrected.v1")
    record PlanCorrected(String planId, Undoing undoing) implements PlanMessage {}

    @MessageType("phaseout.plan.voided.v1")
    record PlanVoided(String planId, Undoing undoing) implements PlanMessage {}
}
