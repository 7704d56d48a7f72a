package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.LeadWithdrawn;
import org.phaseout.enforcement.cases.domain.Stage.Voided;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.History;

/**
 * A case as officers see it.
 *
 * @param state word of the stage it has reached
 * @param awaits who has to act next: {@code department}, {@code enterprise}, {@code government} or {@code nobody}
 * @param about what was seen, as long as it is a lead
 * @param beside measures that are in force with it
 * @param limit the one that runs or has lapsed; of several courses that of the one in front, as {@code measure}
 * @param courses where the case has several, each by itself
 * @param penalties the fines; every other penalty stands with what it is
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
        List<FineLine> penalties,
        List<NoticeLine> notices,
        Flags flags,
        @Nullable Outcome decided,
        List<RevocationLine> revocations,
        @Nullable ClosingLine closingOrder,
        List<ReviewLine> reviews,
        List<StayLine> stays,
        @Nullable String result) {

    /**
     * @param stayedOn since when execution of the measure, or of all, is stayed
     * @param foundUnlawful the case or one of its decisions
     */
    public record Flags(
            @Nullable LocalDate stayedOn,
            boolean reinspectionFailed,
            boolean compliedLate,
            boolean reviewFiled,
            boolean foundUnlawful) {

        private static final Flags NONE = new Flags(null, false, false, false, false);

        private static Flags of(InProcedure stage) {
            var docket = stage.docket();
            var marks = docket.marks();
            var clock = Timing.clock(stage);
            return new Flags(
                    docket.stayedOn(),
                    docket.orders().rectification().failedOn() != null,
                    marks.compliedLate() || (clock != null && clock.isMetLate()),
                    !marks.reviewed().filings().isEmpty(),
                    !marks.reviewed().unlawful().isEmpty());
        }
    }

    /** What the government has decided. */
    public record Outcome(String outcome, Decision decision) {

        private static @Nullable Outcome of(Docket docket) {
            var decided = docket.decided();
            return decided == null ? null : new Outcome(decided.outcome(), decided.by());
        }
    }

    static CaseFile of(Stage stage) {
        if (stage instanceof InProcedure in) {
            return of(in);
        }
        if (stage instanceof Lead(var as)) {
            return bare(stage, "department", Subject.of(as), as.about());
        }
        return stage instanceof LeadWithdrawn(var as) && as != null
                ? bare(stage, "nobody", Subject.of(as), as.about())
                : bare(stage, "nobody", Subject.NOBODY, null);
    }

    /** Nothing of it stands (U12), but whose it was is still known. */
    static CaseFile voided(History<CaseEvent> history) {
        return bare(new Voided(), "nobody", Subject.ever(history), null);
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
                Flags.NONE,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    private static CaseFile of(InProcedure stage) {
        var docket = stage.docket();
        var leading = docket.orders().leading();
        return new CaseFile(
                stage.word(),
                Turn.of(stage),
                Subject.of(docket.opened()),
                null,
                docket.grounds().findings().stream().map(GroundLine::of).toList(),
                leading == null ? null : MeasureLine.of(leading, stage),
                MeasureLine.beside(stage),
                LimitLine.of(stage),
                RectificationLine.of(docket),
                CourseLine.of(stage),
                docket.penalties().stream()
                        .map(fined -> FineLine.of(fined, stage))
                        .toList(),
                docket.prepared().notices().stream().map(NoticeLine::of).toList(),
                Flags.of(stage),
                Outcome.of(docket),
                RevocationLine.of(stage),
                ClosingLine.of(stage).orElse(null),
                ReviewLine.of(docket),
                StayLine.of(docket),
                stage instanceof Closed closed ? closed.result() : null);
    }
}
