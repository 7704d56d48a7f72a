package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.ReviewReason.DecisionsNotNamed;
import org.phaseout.enforcement.cases.domain.ReviewReason.NotFiledAbout;
import org.phaseout.enforcement.cases.domain.ReviewReason.NothingToChange;
import org.phaseout.enforcement.cases.domain.ReviewReason.NothingToReview;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.domain.Act;

/** Review and lawsuit, and the outcomes (E6a); that of a fine's amount is in {@link FineChanges}. Filing stops no clock; a stay does ({@link StayOrders}). */
final class Reviews {

    private Reviews() {}

    static List<CaseEvent> of(Stage stage, FileReview command, Act act) {
        var about = requireFilable(stage, act, command.about());
        return List.of(new CaseReviewFiled(command.caseId(), command.forum(), command.body(), about.stored()));
    }

    /** @param named decisions that stand; null for the whole case */
    static About requireFilable(Stage stage, Act act, @Nullable List<String> named) {
        return Decisions.standing(reviewed(stage, act), named, act);
    }

    static List<CaseEvent> of(Stage stage, ConcludeReview command, Act act) {
        var about = requireConcludable(stage, act, command.outcome(), command.about());
        var decision = command.decision().decision();
        Requirements.notInTheFuture("decision/on", decision.on(), act);
        return List.of(concluded((InProcedure) stage, command, decision, about));
    }

    private static CaseEvent concluded(InProcedure stage, ConcludeReview command, Decision decision, About about) {
        var id = command.caseId();
        var uscc = stage.docket().opened().uscc();
        var part = about.isAll() ? null : Parts.of(stage, about, command.outcome());
        return switch (command.outcome()) {
            case UPHELD -> new CaseUpheld(id, decision, part);
            case ANNULLED -> new CaseAnnulled(id, uscc, decision, part);
            case CHANGED -> {
                if (command.changedTo() == null) {
                    throw Requirements.refused(new NothingToChange());
                }
                yield new CaseChanged(id, uscc, command.changedTo(), decision, part);
            }
            case FOUND_UNLAWFUL -> new CaseFoundUnlawful(id, decision, part);
            case FOUND_VOID -> new CaseFoundVoid(id, uscc, decision, part);
            case REDECISION_ORDERED -> new CaseRedecisionOrdered(id, uscc, decision, part);
            case DISMISSED, WITHDRAWN ->
                new CaseReviewEnded(id, command.outcome().word(), decision, part);
        };
    }

    /**
     * What the outcome is about: what is named, or what was filed where that is clear; never wider. Of what has fallen already nothing
     * is undone, and only a decision on closure is changed here.
     */
    static About requireConcludable(Stage stage, Act act, ReviewOutcome outcome, @Nullable List<String> named) {
        var docket = reviewed(stage, act);
        var about = named == null ? filed(docket) : within(docket, Decisions.about(docket, named));
        if (outcome == ReviewOutcome.CHANGED) {
            return closing(docket, about);
        }
        if (about.isAll()) {
            return about;
        }
        var known = outcome.undoes() ? Decisions.numbers(docket) : about(docket);
        var left = about.numbers().stream().filter(known::contains).toList();
        if (left.isEmpty()) {
            throw Requirements.refused(new NothingToReview());
        }
        return new About(left);
    }

    private static List<String> about(Docket docket) {
        return Decisions.of(docket).stream()
                .filter(Decisions.Part::named)
                .map(Decisions.Part::number)
                .toList();
    }

    private static About filed(Docket docket) {
        var open = docket.marks().reviewed().open();
        if (open.size() > 1) {
            throw Requirements.refused(new DecisionsNotNamed());
        }
        return open.isEmpty() ? About.ALL : open.getFirst();
    }

    private static About within(Docket docket, About about) {
        if (!docket.marks().reviewed().isWithin(about)) {
            throw Requirements.refused(new NotFiledAbout(String.join(", ", about.numbers())));
        }
        return about;
    }

    /** 变更: of the decision on closure, whether it is ordered by now or not; by its order where that was filed about. */
    private static About closing(Docket docket, About about) {
        var number = Decisions.standing(docket)
                .filter(part -> part.what().equals(Notices.CLOSURE) && about.covers(part.number()))
                .map(Decisions.Part::number)
                .findFirst();
        if (docket.decided() == null || (number.isEmpty() && !about.isAll())) {
            throw Requirements.refused(new NothingToChange());
        }
        return about.isAll() ? about : About.one(number.orElseThrow());
    }

    /** The docket of a case in which there is something to review. */
    static Docket reviewed(Stage stage, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, at -> at instanceof InProcedure && !at.isUndone());
        if (!docket.hasSomethingToReview()) {
            throw Requirements.refused(new NothingToReview());
        }
        return docket;
    }
}
