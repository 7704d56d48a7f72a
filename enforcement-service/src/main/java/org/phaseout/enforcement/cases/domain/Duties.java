package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.Docket.Fined;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
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
        if (!(now.stage() instanceof InProcedure stage) || stage instanceof Annulled || stage instanceof FoundVoid) {
            return List.of();
        }
        var docket = stage.docket();
        var duties = new ArrayList<Duty>();
        var since = isToBeDecidedAnew(now) ? null : PenaltyProcedure.since(docket, rows);
        if (since != null) {
            duties.add(duty(StatutoryTerm.DECISION, since, null, decidedOn(now, stage)));
        }
        var liftedOn = Rectifications.liftedOn(stage);
        if (liftedOn != null && Rectifications.isAsked(docket, rows)) {
            var check = docket.orders().rectification().check();
            duties.add(duty(StatutoryTerm.FOLLOW_UP, liftedOn, null, check == null ? null : check.checkedOn()));
        }
        for (var penalty : docket.penaltyDecisions()) {
            if (hasGround(stage, penalty)) {
                duties.add(ofPenalty(StatutoryTerm.SERVICE, penalty, servedOn(docket, penalty)));
                duties.add(ofPenalty(StatutoryTerm.PUBLICATION, penalty, publicationDecidedOn(docket, penalty)));
            }
        }
        return List.copyOf(duties);
    }

    /** 责令重作: the law names no term for deciding anew. */
    private static boolean isToBeDecidedAnew(Case now) {
        return now.history().standing().stream().anyMatch(told -> told.fact() instanceof CaseRedecisionOrdered);
    }

    private static Stream<Fined> standing(InProcedure stage) {
        var clock = Timing.clock(stage);
        return stage.docket().penalties().stream().filter(fined -> fined.stands(clock));
    }

    /** A fine whose ground fell is neither served nor published (E7). */
    private static boolean hasGround(InProcedure stage, Debt penalty) {
        var clock = Timing.clock(stage);
        var fines = stage.docket().penalties().stream()
                .filter(fined -> penalty.isOf(fined.as().documentNumber()))
                .toList();
        return fines.isEmpty() || fines.stream().anyMatch(fined -> fined.stands(clock));
    }

    private static Duty ofPenalty(StatutoryTerm term, Debt penalty, @Nullable LocalDate doneOn) {
        return duty(term, penalty.decidedOn(), penalty.number(), doneOn);
    }

    private static Duty duty(
            StatutoryTerm term, LocalDate since, @Nullable String penalty, @Nullable LocalDate doneOn) {
        return new Duty(term.word(), term.clause(), since, penalty, doneOn);
    }

    /** The first of what ends the procedure: a fine, another penalty, a government's decision, or that the case is closed. */
    private static @Nullable LocalDate decidedOn(Case now, InProcedure stage) {
        var docket = stage.docket();
        var measure = docket.measure();
        var decided = docket.decided();
        return Stream.of(
                        standing(stage).map(Fined::on).findFirst(),
                        Optional.ofNullable(measure)
                                .filter(ordered -> Measure.PENALTY_DECISION.equals(ordered.document()))
                                .map(CaseMeasureOrdered::orderedOn),
                        revokedOn(now),
                        Optional.ofNullable(decided).map(each -> each.by().on()),
                        stage instanceof Closed closed ? Optional.of(closed.on()) : Optional.<LocalDate>empty())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<LocalDate> revokedOn(Case now) {
        return now.history().standing().stream()
                .filter(told -> told.fact() instanceof CaseLicenceRevoked revoked && !revoked.requested())
                .map(told -> told.told().occurredOn())
                .findFirst();
    }

    /** The day it was sent on its way or announced, which is not always the day it counts from. */
    private static @Nullable LocalDate servedOn(Docket docket, Debt penalty) {
        return docket.prepared().served().stream()
                .filter(service -> penalty.isOf(service.as().documentNumber()))
                .map(Service::on)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate publicationDecidedOn(Docket docket, Debt penalty) {
        return docket.prepared().publications().stream()
                .filter(publication -> penalty.isOf(publication.as().documentNumber()))
                .map(Publication::on)
                .findFirst()
                .orElse(null);
    }
}
