package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What is ordered, by when it has to be met, and whether it is. */
public sealed interface MeasureCommand extends CaseCommand {

    /** @param shown what is so beside the ground; null where nothing is asked for */
    record OrderMeasure(
            String caseId, Order order, @Nullable Shown shown, List<String> officers, Rulebook rules)
            implements MeasureCommand, Issuing, ByRules {

        OrderMeasure(String caseId, Order order, List<String> officers, Rulebook rules) {
            this(caseId, order, null, officers, rules);
        }

        @Override
        public @Nullable String documentNumber() {
            return order.documentNumber();
        }

        @Override
        public OrderMeasure by(Rulebook other) {
            return new OrderMeasure(caseId, order, shown, officers, other);
        }
    }

    /** @param measure where several stand side by side; null where it is the leading one */
    record ServeMeasure(
            String caseId,
            Delivered delivered,
            WorkingCalendar calendar,
            @Nullable String measure) implements MeasureCommand {

        ServeMeasure(String caseId, String manner, @Nullable String receivedBy, WorkingCalendar calendar) {
            this(caseId, new Delivered(manner, receivedBy, false), calendar, null);
        }
    }

    record ApplyForExtension(String caseId, Term extension, String reason) implements MeasureCommand {}

    record GrantExtension(String caseId, @Nullable String documentNumber, Term extension, WorkingCalendar calendar)
            implements MeasureCommand, Issuing {}

    record RefuseExtension(String caseId, @Nullable String documentNumber, String reason)
            implements MeasureCommand, Issuing {}

    /** E7: looks whether the limit can be confirmed and whether it has lapsed; nothing happens where neither is so. */
    record CheckLimit(String caseId, WorkingCalendar calendar) implements MeasureCommand {}

    /** @param lifts it lifts a suspension too, as it did before the filing alone was asked for (U12) */
    record Reinspect(
            String caseId, boolean met, @Nullable String findings, List<String> officers, boolean lifts)
            implements MeasureCommand {

        public Reinspect(String caseId, boolean met, @Nullable String findings, List<String> officers) {
            this(caseId, met, findings, officers, false);
        }

        Reinspect lifting() {
            return new Reinspect(caseId, met, findings, officers, true);
        }
    }

    /** @param published where the plan can be read */
    record FilePlan(String caseId, @Nullable String published, Rulebook rules) implements MeasureCommand {}

    /** @param met what was put right is still so */
    record FollowUp(String caseId, boolean met, @Nullable String findings, List<String> officers, Rulebook rules)
            implements MeasureCommand {}

    record FileRectification(String caseId, @Nullable String findings) implements MeasureCommand {}

    /**
     * @param document name of the document (文书), where it is said
     * @param issuedBy the body in whose name the office acts; null where it is its own
     */
    record Order(
            String ground,
            String measure,
            @Nullable String documentNumber,
            @Nullable Term limit,
            @Nullable String document,
            @Nullable String issuedBy) {

        Order(String ground, String measure, @Nullable String documentNumber, @Nullable Term limit) {
            this(ground, measure, documentNumber, limit, null, null);
        }
    }
}
