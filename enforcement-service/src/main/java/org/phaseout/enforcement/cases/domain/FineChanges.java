package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoSuchFine;
import org.phaseout.enforcement.cases.domain.Docket.Fined;
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

    /** The fines upon a ground that stand: of the act, and of letting its limit pass. */
    static List<Fined> requireChangeable(Stage stage, Act act, String ground) {
        var standing = Reviews.reviewed(stage, act).penalties().stream()
                .filter(fined -> fined.as().ground().equals(ground) && fined.stands(stage))
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
                        .fined(fined ->
                                isOf(changed, fined) ? new Fined(fined.as(), fined.on(), changed.amount()) : fined));
    }

    private static boolean isOf(CaseFineChanged changed, Fined fined) {
        return fined.as().ground().equals(changed.ground())
                && fined.as().documentNumber().equals(changed.fine());
    }

    static @Nullable Stage filed(Stage stage, String forum, LocalDate on) {
        return Transitions.isReviewable(stage)
                ? Debts.changed(Transitions.marked(stage, Marks::withReview), debt -> debt.appealed(forum, on))
                : null;
    }

    /** @param onMerits whether the act itself was decided upon */
    static @Nullable Stage ended(@Nullable Stage stage, LocalDate on, boolean onMerits) {
        return Debts.changed(stage, debt -> debt.with(appeals -> appeals.ended(on, onMerits)));
    }
}
