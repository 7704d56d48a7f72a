package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What is ordered, by when it has to be met, and whether it is. */
public sealed interface MeasureCommand extends CaseCommand {

    /** What is done in the course upon a ground. */
    interface InCourse {

        /** Null where the case has one course alone. */
        @Nullable
        String ground();
    }

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
            @Nullable String measure,
            @Nullable String ground)
            implements MeasureCommand, InCourse {

        ServeMeasure(String caseId, Delivered delivered, WorkingCalendar calendar, @Nullable String measure) {
            this(caseId, delivered, calendar, measure, null);
        }

        ServeMeasure(String caseId, String manner, @Nullable String receivedBy, WorkingCalendar calendar) {
            this(caseId, new Delivered(manner, receivedBy, false), calendar, null);
        }
    }

    record ApplyForExtension(
            String caseId,
            Term extension,
            String reason,
            @Nullable String ground) implements MeasureCommand, InCourse {

        ApplyForExtension(String caseId, Term extension, String reason) {
            this(caseId, extension, reason, null);
        }
    }

    record GrantExtension(
            String caseId,
            @Nullable String documentNumber,
            Term extension,
            WorkingCalendar calendar,
            @Nullable String ground)
            implements MeasureCommand, Issuing, InCourse {

        GrantExtension(String caseId, @Nullable String documentNumber, Term extension, WorkingCalendar calendar) {
            this(caseId, documentNumber, extension, calendar, null);
        }
    }

    record RefuseExtension(
            String caseId,
            @Nullable String documentNumber,
            String reason,
            @Nullable String ground) implements MeasureCommand, Issuing, InCourse {

        RefuseExtension(String caseId, @Nullable String documentNumber, String reason) {
            this(caseId, documentNumber, reason, null);
        }
    }

    /** E7: looks whether the limit can be confirmed and whether it has lapsed; nothing happens where neither is so. */
    record CheckLimit(String caseId, WorkingCalendar calendar) implements MeasureCommand {}

    /** @param lifts it lifts a suspension too, as it did before the filing alone was asked for (U12) */
    record Reinspect(
            String caseId,
            boolean met,
            @Nullable String findings,
            List<String> officers,
            @Nullable String ground,
            boolean lifts)
            implements MeasureCommand, InCourse {

        public Reinspect(
                String caseId, boolean met, @Nullable String findings, List<String> officers, @Nullable String ground) {
            this(caseId, met, findings, officers, ground, false);
        }

        Reinspect(String caseId, boolean met, @Nullable String findings, List<String> officers) {
            this(caseId, met, findings, officers, null, false);
        }

        Reinspect lifting() {
            return new Reinspect(caseId, met, findings, officers, ground, true);
        }
    }

    /** @param published where the plan can be read */
    record FilePlan(
            String caseId,
            @Nullable String published,
            Rulebook rules,
            @Nullable String ground) implements MeasureCommand, InCourse {

        FilePlan(String caseId, @Nullable String published, Rulebook rules) {
            this(caseId, published, rules, null);
        }
    }

    /** @param met what was put right is still so */
    record FollowUp(
            String caseId,
            boolean met,
            @Nullable String findings,
            List<String> officers,
            Rulebook rules,
            @Nullable String ground)
            implements MeasureCommand, InCourse {

        FollowUp(String caseId, boolean met, @Nullable String findings, List<String> officers, Rulebook rules) {
            this(caseId, met, findings, officers, rules, null);
        }
    }

    record FileRectification(
            String caseId,
            @Nullable String findings,
            @Nullable String ground) implements MeasureCommand, InCourse {

        FileRectification(String caseId, @Nullable String findings) {
            this(caseId, findings, null);
        }
    }

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
