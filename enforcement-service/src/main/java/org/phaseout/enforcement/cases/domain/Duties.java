package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Preparation.Publication;
import org.phaseout.enforcement.cases.domain.Preparation.Service;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;

/**
 * What the department itself has to do within a term. The law does not void what is done late, so that it is never refused
 * for that: the term is shown with its clause, and a breach of it counted.
 */
final class Duties {

    private Duties() {}

    static List<Duty> of(InProcedure stage) {
        var docket = stage.docket();
        var duties = new ArrayList<Duty>();
        duties.add(duty(StatutoryTerm.DECISION, docket.prepared().openedOn(), null, decidedOn(stage)));
        for (var penalty : docket.penaltyDecisions()) {
            duties.add(ofPenalty(StatutoryTerm.SERVICE, penalty, servedOn(docket, penalty)));
            duties.add(ofPenalty(StatutoryTerm.PUBLICATION, penalty, publicationDecidedOn(docket, penalty)));
        }
        return List.copyOf(duties);
    }

    private static Duty ofPenalty(StatutoryTerm term, Debt penalty, @Nullable LocalDate doneOn) {
        return duty(term, penalty.decidedOn(), penalty.number(), doneOn);
    }

    private static Duty duty(
            StatutoryTerm term, LocalDate since, @Nullable String penalty, @Nullable LocalDate doneOn) {
        return new Duty(term.word(), term.clause(), since, penalty, doneOn);
    }

    /** The first decision that ended the department's own procedure: a fine, a government's, or that the case is closed. */
    private static @Nullable LocalDate decidedOn(InProcedure stage) {
        var docket = stage.docket();
        if (!docket.penalties().isEmpty()) {
            return docket.penalties().getFirst().on();
        }
        if (docket.decided() != null) {
            return docket.decided().by().on();
        }
        return stage instanceof Closed closed ? closed.on() : null;
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
