package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CollectionReason.NoSuchFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFineChanged;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.domain.Act;

/** What reviews do to fines: 变更 of the amount, and the days on which no 3 % are added (行政处罚法73). */
final class FineChanges {

    private FineChanges() {}

    /** From the beginning: late fees are reckoned on the new amount. */
    static List<CaseEvent> of(Stage stage, ChangeFine command, Act act) {
        var fined = named(requireChangeable(stage, act, command.ground()), command.fine());
        var decision = command.decision().decision();
        Requirements.notInTheFuture("decision/on", decision.on(), act);
        return List.of(new CaseFineChanged(
                command.caseId(),
                Transitions.docket(stage).opened().uscc(),
                command.ground(),
                fined.as().documentNumber(),
                command.amount(),
                decision));
    }

    /** The fines upon a ground that stand and were filed about: of the act, and of letting its limit pass. */
    static List<Fined> requireChangeable(Stage stage, Act act, String ground) {
        var docket = Reviews.reviewed(stage, act);
        var standing = docket.penalties().stream()
                .filter(fined -> fined.as().ground().equals(ground)
                        && Standing.of((InProcedure) stage, fined)
                        && docket.marks()
                                .reviewed()
                                .isWithin(About.one(fined.as().documentNumber())))
                .toList();
        if (standing.isEmpty()) {
            throw Requirements.refused(new NoSuchFine(ground));
        }
        return standing;
    }

    /** Where several stand, the number tells which. */
    private static Fined named(List<Fined> standing, @Nullable String fine) {
        if (fine == null && standing.size() == 1) {
            return standing.getFirst();
        }
        var number = Requirements.documentNumber("fine/documentNumber", fine);
        return standing.stream()
                .filter(fined -> Documents.claim(fined.as().documentNumber()).equals(Documents.claim(number)))
                .findFirst()
                .orElseThrow(() -> Requirements.refused(new NoSuchFine(number)));
    }

    static @Nullable Stage changed(Stage stage, CaseFineChanged changed) {
        if (!Transitions.isReviewable(stage)
                || Transitions.docket(stage).penalties().stream().noneMatch(fined -> isOf(changed, fined))) {
            return null;
        }
        return ((InProcedure) stage)
                .with(Transitions.docket(stage)
                        .fined(fined -> isOf(changed, fined) ? fined.changed(changed.amount()) : fined));
    }

    private static boolean isOf(CaseFineChanged changed, Fined fined) {
        return fined.as().ground().equals(changed.ground())
                && fined.as().documentNumber().equals(changed.fine());
    }

    static @Nullable Stage filed(Stage stage, About about, String forum, LocalDate on) {
        if (!Transitions.isReviewable(stage) || !Decisions.areKnown(Transitions.docket(stage), about)) {
            return null;
        }
        var filing = Transitions.docket(stage).marks().reviewed().next(about, forum, on);
        return Transitions.marked(
                stage,
                marks -> marks.reviewed(known -> known.filed(filing))
                        .owing(marks.debts().changed(debt -> debt.appealed(filing))));
    }
}
