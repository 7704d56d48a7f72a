package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;

/**
 * What became of the penalty decisions of a case, one each; and the daily penalties, which are decisions of their own.
 * They outlive the closing of the case.
 */
record Debts(List<Debt> all, List<CaseDailyPenaltyDecided> daily) {

    static final Debts NONE = new Debts(List.of(), List.of());

    Debts {
        all = List.copyOf(all);
        daily = List.copyOf(daily);
    }

    Optional<Debt> of(String number) {
        return all.stream().filter(debt -> debt.isOf(number)).findFirst();
    }

    /** One decision may fine upon several grounds. */
    Debts plus(String number, LocalDate decidedOn) {
        return of(number).isPresent()
                ? this
                : new Debts(
                        Stream.concat(all.stream(), Stream.of(Debt.of(number, decidedOn)))
                                .toList(),
                        daily);
    }

    Debts plus(CaseDailyPenaltyDecided penalty, LocalDate on) {
        return new Debts(
                plus(penalty.documentNumber(), on).all(),
                Stream.concat(daily.stream(), Stream.of(penalty)).toList());
    }

    Debts changed(String number, UnaryOperator<Debt> change) {
        return changed(debt -> debt.isOf(number) ? change.apply(debt) : debt);
    }

    Debts changed(UnaryOperator<Debt> change) {
        return new Debts(all.stream().map(change).toList(), daily);
    }

    /** 责令重作 of the whole: nothing is owed any more; what was paid stays known, for it has to be given back. */
    Debts fallen() {
        return new Debts(all, List.of());
    }

    /** The day of a daily penalty. */
    LocalDate decidedOn(CaseDailyPenaltyDecided penalty) {
        return of(penalty.documentNumber()).map(Debt::decidedOn).orElse(penalty.until());
    }

    static @Nullable Stage changed(Stage stage, String number, UnaryOperator<Debt> change) {
        return Owed.isCollectable(stage)
                        && Transitions.docket(stage).marks().debts().of(number).isPresent()
                ? Transitions.marked(stage, marks -> marks.owing(marks.debts().changed(number, change)))
                : null;
    }

    /** What happens to every fine of the case. */
    static @Nullable Stage changed(@Nullable Stage stage, UnaryOperator<Debt> change) {
        return stage == null
                ? null
                : Transitions.marked(stage, marks -> marks.owing(marks.debts().changed(change)));
    }
}
