package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.Docket.Finding;
import org.phaseout.enforcement.cases.domain.Docket.Fined;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.LeadWithdrawn;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Timed;
import org.phaseout.enforcement.cases.domain.Stage.Voided;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/**
 * A case as officers see it.
 *
 * @param state word of the stage it has reached
 * @param awaits who has to act next: {@code department}, {@code enterprise}, {@code government} or {@code nobody}
 * @param about what was seen, as long as it is a lead
 * @param beside measures that are in force with it
 * @param limit the one that runs or has lapsed; of several courses that of the one in front, as {@code measure}
 * @param courses where the case has several, each by itself
 * @param reviews and lawsuits, and {@code stays} that run, with what they are about
 */
public record CaseFile(
        String state,
        String awaits,
        Subject subject,
        @Nullable String about,
        List<GroundLine> grounds,
        @Nullable MeasureLine measure,
        List<MeasureLine> beside,
        @Nullable LimitLine limit,
        @Nullable RectificationLine rectification,
        List<CourseLine> courses,
        List<PenaltyLine> penalties,
        List<NoticeLine> notices,
        Flags flags,
        @Nullable Outcome decided,
        List<RevocationLine> revocations,
        @Nullable ClosingLine closingOrder,
        List<ReviewLine> reviews,
        List<StayLine> stays,
        @Nullable String result) {

    /** Whom and what it is about; a lead put down by a policy names the unit alone. */
    public record Subject(
            @Nullable String department,
            String track,
            @Nullable String uscc,
            @Nullable String enterpriseName,
            @Nullable String township,
            List<String> units) {}

    /** @param actOn day of the act, whose rules govern */
    public record GroundLine(
            String ground,
            String clause,
            @Nullable Measurement measurement,
            @Nullable Discharge discharge,
            LocalDate actOn) {}

    /** @param stands false where a review has undone it (E6a) */
    public record MeasureLine(String measure, String ground, String clause, String documentNumber, boolean stands) {}

    /** @param extensionAsked on which day an extension was asked for that is not answered yet */
    public record LimitLine(
            LocalDate lastDay,
            String clause,
            boolean provisional,
            boolean lapsed,
            @Nullable LocalDate extensionAsked) {}

    /**
     * @param amount as a review has changed it
     * @param stands false where a review has undone it (E6a), or the limit whose lapse it was for turned out to have been
     *     kept or longer (E7)
     */
    public record PenaltyLine(String ground, String clause, BigDecimal amount, String documentNumber, boolean stands) {}

    /**
     * @param stayedOn since when execution of the measure, or of all, is stayed
     * @param foundUnlawful the case or one of its decisions
     */
    public record Flags(
            @Nullable LocalDate stayedOn,
            boolean reinspectionFailed,
            boolean compliedLate,
            boolean reviewFiled,
            boolean foundUnlawful) {}

    public record Outcome(String outcome, Decision decision) {}

    private static final Flags NO_FLAGS = new Flags(null, false, false, false, false);
    private static final Subject NOBODY = new Subject(null, "none", null, null, null, List.of());

    static CaseFile of(Stage stage) {
        if (stage instanceof InProcedure in) {
            return of(in);
        }
        if (stage instanceof Lead(var as)) {
            return bare(stage, "department", subject(as), as.about());
        }
        return stage instanceof LeadWithdrawn(var as) && as != null
                ? bare(stage, "nobody", subject(as), as.about())
                : bare(stage, "nobody", NOBODY, null);
    }

    /** Nothing of it stands (U12), but whose it was is still known. */
    static CaseFile voided(History<CaseEvent> history) {
        var told = history.entries().stream().map(Entry::fact).toList();
        var subject = Stream.concat(
                        told.stream().filter(CaseOpened.class::isInstance).map(fact -> subject((CaseOpened) fact)),
                        told.stream()
                                .filter(CaseLeadRecorded.class::isInstance)
                                .map(fact -> subject((CaseLeadRecorded) fact)))
                .findFirst();
        return bare(new Voided(), "nobody", subject.orElse(NOBODY), null);
    }

    /** The limits that run or have lapsed, one of each course. */
    public List<LimitLine> limits() {
        if (courses.isEmpty()) {
            return limit == null ? List.of() : List.of(limit);
        }
        return courses.stream()
                .flatMap(course -> Stream.ofNullable(course.limit()))
                .toList();
    }

    /** With the days of its notices as they are settled by what is published now. */
    public CaseFile settled(WorkingCalendar calendar) {
        return new CaseFile(
                state,
                awaits,
                subject,
                about,
                grounds,
                measure,
                beside,
                limit,
                rectification,
                courses,
                penalties,
                notices.stream().map(notice -> notice.settled(calendar)).toList(),
                flags,
                decided,
                revocations,
                closingOrder,
                reviews,
                stays,
                result);
    }

    private static CaseFile bare(Stage stage, String awaits, Subject subject, @Nullable String about) {
        return new CaseFile(
                stage.word(),
                awaits,
                subject,
                about,
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                NO_FLAGS,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static CaseFile of(InProcedure stage) {
        var docket = stage.docket();
        return new CaseFile(
                stage.word(),
                Turn.of(stage),
                subject(docket.opened()),
                null,
                docket.grounds().stream().map(CaseFile::line).toList(),
                Optional.ofNullable(docket.orders().leading())
                        .map(leading -> line(leading, stage))
                        .orElse(null),
                docket.orders().beside().stream()
                        .map(each -> line(each.as(), stage))
                        .toList(),
                limit(stage),
                RectificationLine.of(docket),
                CourseLine.of(stage),
                docket.penalties().stream().map(fined -> line(fined, stage)).toList(),
                docket.prepared().notices().stream().map(NoticeLine::of).toList(),
                flags(docket, Timing.clock(stage)),
                Optional.ofNullable(docket.decided())
                        .map(decided -> new Outcome(decided.outcome(), decided.by()))
                        .orElse(null),
                RevocationLine.of(stage),
                ClosingLine.of(stage).orElse(null),
                ReviewLine.of(docket),
                StayLine.of(docket),
                stage instanceof Closed closed ? closed.result() : null);
    }

    private static Subject subject(CaseLeadRecorded lead) {
        return new Subject(null, lead.track(), lead.uscc(), null, lead.township(), lead.units());
    }

    private static Subject subject(CaseOpened opened) {
        return new Subject(
                opened.department(),
                opened.track(),
                opened.uscc(),
                opened.enterpriseName(),
                opened.township(),
                opened.units());
    }

    private static Flags flags(Docket docket, @Nullable Clock clock) {
        var marks = docket.marks();
        return new Flags(
                docket.stayedOn(),
                marks.failedOn() != null,
                marks.compliedLate() || (clock != null && clock.isMetLate()),
                !marks.reviewed().filings().isEmpty(),
                !marks.reviewed().unlawful().isEmpty());
    }

    private static GroundLine line(Finding found) {
        var as = found.as();
        return new GroundLine(as.ground(), as.clause(), as.measurement(), as.discharge(), found.actOn());
    }

    static MeasureLine line(CaseMeasureOrdered ordered, InProcedure stage) {
        return new MeasureLine(
                ordered.measure(),
                ordered.ground(),
                ordered.clause(),
                ordered.documentNumber(),
                !stage.isUndone() && stage.docket().stands(ordered));
    }

    private static PenaltyLine line(Fined fined, InProcedure stage) {
        var as = fined.as();
        return new PenaltyLine(
                as.ground(), as.clause(), fined.amount(), as.documentNumber(), Standing.of(stage, fined));
    }

    static @Nullable LimitLine limit(InProcedure stage) {
        return !(stage instanceof Closed) && Timing.base(stage) instanceof Timed timed ? line(timed) : null;
    }

    private static LimitLine line(Timed timed) {
        var clock = timed.clock();
        var asked = clock.asked();
        return new LimitLine(
                clock.limit().lastDay(),
                clock.limit().clause(),
                clock.limit().provisional(),
                timed instanceof NotMet,
                asked == null ? null : asked.appliedOn());
    }
}
