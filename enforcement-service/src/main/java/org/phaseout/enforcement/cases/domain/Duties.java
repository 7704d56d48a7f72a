package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Decisions.Part;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Preparation.Publication;
import org.phaseout.enforcement.cases.domain.Preparation.Service;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;

/**
 * What the department itself has to do within a term. The law does not void what is done late, so that it is never refused
 * for that: the term is shown with its clause, and a breach of it counted.
 */
final class Duties {

    private Duties() {}

    /** None where the decisions were undone from their beginning (E6a). */
    static List<Duty> of(Case now, Procedures rows) {
        if (!(now.stage() instanceof InProcedure stage) || stage.isUndone()) {
            return List.of();
        }
        return Stream.of(
                        toDecide(now, stage, rows),
                        Strands.each(stage).flatMap(course -> toFollowUp(course, rows)),
                        standing(stage).flatMap(penalty -> ofPenalty(stage, penalty)))
                .flatMap(duties -> duties)
                .toList();
    }

    /** 行政处罚法60; once for what is penalised at once, and once for each penalty that follows only later. */
    private static Stream<Duty> toDecide(Case now, InProcedure stage, Procedures rows) {
        if (isToBeDecidedAnew(now)) {
            return Stream.of();
        }
        var docket = stage.docket();
        var first = PenaltyProcedure.since(docket, rows).stream()
                .map(since -> duty(StatutoryTerm.DECISION, since, null, decidedOn(stage)));
        var later = PenaltyProcedure.later(docket, rows)
                .map(notice -> duty(
                        StatutoryTerm.DECISION, notice.on(), notice.as().documentNumber(), orderedOn(stage, notice)));
        return Stream.concat(first, later).filter(duty -> duty.doneOn() != null || isToBeDecided(stage));
    }

    /** A case that a review has ended, be it in part, is not decided any more. */
    private static boolean isToBeDecided(InProcedure stage) {
        return !(stage instanceof Annulled || stage instanceof FoundVoid);
    }

    /** 令30号: the check after a measure was lifted. */
    private static Stream<Duty> toFollowUp(InProcedure stage, Procedures rows) {
        var docket = stage.docket();
        var liftedOn = Rectifications.liftedOn(stage);
        if (liftedOn == null || !Rectifications.isAsked(docket, rows)) {
            return Stream.of();
        }
        var check = docket.orders().rectification().check();
        return Stream.of(duty(StatutoryTerm.FOLLOW_UP, liftedOn, null, check == null ? null : check.checkedOn()));
    }

    /** 责令重作 of the whole: the law names no term for deciding anew. */
    private static boolean isToBeDecidedAnew(Case now) {
        return now.history().standing().stream()
                .anyMatch(told -> told.fact() instanceof CaseRedecisionOrdered ordered && ordered.part() == null);
    }

    private static Stream<PenaltyDecision> standing(InProcedure stage) {
        return PenaltyDecision.of(stage.docket()).stream().filter(penalty -> penalty.stands(stage));
    }

    private static Stream<Duty> ofPenalty(InProcedure stage, PenaltyDecision penalty) {
        var prepared = stage.docket().prepared();
        return Stream.of(
                ofPenalty(StatutoryTerm.SERVICE, penalty, servedOn(prepared, penalty)),
                ofPenalty(StatutoryTerm.PUBLICATION, penalty, publicationDecidedOn(prepared, penalty)));
    }

    private static Duty ofPenalty(StatutoryTerm term, PenaltyDecision penalty, @Nullable LocalDate doneOn) {
        return duty(term, penalty.decidedOn(), penalty.number(), doneOn);
    }

    private static Duty duty(
            StatutoryTerm term, LocalDate since, @Nullable String penalty, @Nullable LocalDate doneOn) {
        return new Duty(term.word(), term.clause(), since, penalty, doneOn);
    }

    /** The first of what ends the procedure: a penalty, a government's decision, or that the case is closed. */
    private static @Nullable LocalDate decidedOn(InProcedure stage) {
        var measure = Strands.each(stage)
                .flatMap(course -> Stream.ofNullable(course.docket().measure()))
                .filter(ordered -> Measure.PENALTY_DECISION.equals(ordered.document())) // of old, by its document alone
                .map(CaseMeasureOrdered::orderedOn);
        return first(Stream.of(
                standing(stage).map(PenaltyDecision::decidedOn),
                undone(stage),
                measure,
                decision(stage).stream(),
                closedOn(stage).stream()));
    }

    /** What a review has undone was decided all the same, on its day. */
    private static Stream<LocalDate> undone(InProcedure stage) {
        return stage.docket().marks().reviewed().fallen().stream()
                .map(Reviewed.Fallen::part)
                .filter(part -> stage.docket().penaltyDecision(part.number()).isPresent())
                .map(Part::on);
    }

    /** The same of one penalty: once it is referred, no measure is ordered any more. */
    private static @Nullable LocalDate orderedOn(InProcedure stage, Notice notice) {
        var decisions = Decisions.upon(notice, stage.docket()).map(Part::on);
        var decided = decision(stage).filter(on -> on.isAfter(notice.on()));
        return first(Stream.of(decisions, decided.stream(), closedOn(stage).stream()));
    }

    private static Optional<LocalDate> decision(InProcedure stage) {
        return Optional.ofNullable(stage.docket().decided())
                .map(decided -> decided.by().on());
    }

    private static Optional<LocalDate> closedOn(InProcedure stage) {
        return stage instanceof Closed closed ? Optional.of(closed.on()) : Optional.empty();
    }

    private static @Nullable LocalDate first(Stream<Stream<LocalDate>> days) {
        return days.flatMap(each -> each).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The day it was sent on its way or announced, which is not always the day it counts from. */
    private static @Nullable LocalDate servedOn(Preparation prepared, PenaltyDecision penalty) {
        return prepared.service(penalty.number()).map(Service::on).orElse(null);
    }

    private static @Nullable LocalDate publicationDecidedOn(Preparation prepared, PenaltyDecision penalty) {
        return prepared.publications().stream()
                .filter(publication -> penalty.isOf(publication.as().documentNumber()))
                .map(Publication::on)
                .findFirst()
                .orElse(null);
    }
}
