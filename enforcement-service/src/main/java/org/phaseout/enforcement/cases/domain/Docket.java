package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseGroundFound;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.enforcement.cases.domain.Marks.Failed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Resting;

/**
 * What a case takes with it from stage to stage.
 *
 * @param orders the measures in force; none before, and after it was ordered to be decided anew
 * @param decided what the government decided, as it stands after reviews; null before
 * @param fallen a referral or an ending whose ground fell; it holds again where its day turns out to have had one
 * @param prepared what the common procedure has put down around a penalty
 * @param others the courses upon other grounds than the one in front; see {@link Strands}
 */
record Docket(
        CaseOpened opened,
        List<Finding> grounds,
        List<Fined> penalties,
        Orders orders,
        @Nullable Decided decided,
        Marks marks,
        @Nullable Resting fallen,
        Preparation prepared,
        List<Strand> others) {

    /**
     * @param approved the department orders what the government has approved; else the government itself has decided
     * @param ground upon which it was referred
     * @param upon what it has answered, as it was then
     */
    record Decided(String outcome, Decision by, boolean approved, String ground, Referred upon) {}

    /** @param actOn day of the act, whose rules govern (E7) */
    record Finding(CaseGroundFound as, LocalDate actOn) {}

    /**
     * @param on the day of the fine
     * @param changedTo what a review has made of its amount; null where it is as it was decided
     * @param upon the measure that led when it was fined; null where none did
     */
    record Fined(
            CasePenaltyDecided as,
            LocalDate on,
            @Nullable BigDecimal changedTo,
            @Nullable CaseMeasureOrdered upon) {

        Fined(CasePenaltyDecided as, LocalDate on) {
            this(as, on, null, null);
        }

        Fined changed(BigDecimal amount) {
            return new Fined(as, on, amount, upon);
        }

        BigDecimal amount() {
            return Objects.requireNonNullElse(changedTo, as.amount());
        }

        /** The law may fine only who lets the limit of that ground pass; what a late fact shows to have been in time was no ground (E7). */
        boolean stands(@Nullable Clock clock) {
            var afterLimit = Boolean.TRUE.equals(as.onlyAfterLimit());
            return !afterLimit || clock == null || (!clock.isMet() && clock.isPastOn(on));
        }
    }

    Docket {
        grounds = List.copyOf(grounds);
        penalties = List.copyOf(penalties);
        others = List.copyOf(others);
    }

    static Docket of(CaseOpened opened, LocalDate on) {
        return new Docket(
                opened, List.of(), List.of(), Orders.NONE, null, Marks.NONE, null, Preparation.since(on), List.of());
    }

    /** The leading one, as long as it stands. */
    @Nullable
    CaseMeasureOrdered measure() {
        var leading = orders.leading();
        return leading == null || !stands(leading) ? null : leading;
    }

    /** Of those beside, as long as it stands. */
    Optional<Orders.Beside> unserved(String measure) {
        return orders.unserved(measure).filter(beside -> stands(beside.as())).findFirst();
    }

    /** Of the course upon a ground, in front or not. */
    @Nullable
    CaseMeasureOrdered leading(String ground) {
        return courses()
                .map(Orders::leading)
                .filter(Objects::nonNull)
                .filter(measure -> measure.ground().equals(ground))
                .findFirst()
                .orElse(null);
    }

    /** The orders of every course, that in front first. */
    Stream<Orders> courses() {
        return Stream.concat(
                Stream.of(orders),
                others.stream().map(other -> other.course().docket().orders()));
    }

    boolean stands(CaseMeasureOrdered measure) {
        return marks.reviewed().stands(Decisions.of(measure));
    }

    boolean has(String ground) {
        return finding(ground).isPresent();
    }

    Optional<Finding> finding(String ground) {
        return grounds.stream()
                .filter(found -> found.as().ground().equals(ground))
                .findFirst();
    }

    Optional<PenaltyDecision> penaltyDecision(String number) {
        return PenaltyDecision.of(this).stream()
                .filter(each -> each.isOf(number))
                .findFirst();
    }

    /** Whether there is an order or a decision that a review can be about. */
    boolean hasSomethingToReview() {
        return decided != null || Decisions.standing(this).findAny().isPresent();
    }

    /** @param number of the decision; null where none is taken yet, which only a stay of the whole case can hold */
    boolean isStayed(@Nullable String number) {
        return marks.stays().sinceOf(number) != null;
    }

    /** Since when the measure that leads, or the whole case, is stayed. */
    @Nullable
    LocalDate stayedOn() {
        return marks.stays().sinceOf(leadingNumber());
    }

    @Nullable
    String leadingNumber() {
        return orders.leading() == null ? null : orders.leading().documentNumber();
    }

    Docket found(CaseGroundFound ground, LocalDate on) {
        var finding = new Finding(ground, Objects.requireNonNullElse(ground.actOn(), on));
        return new Docket(opened, plus(grounds, finding), penalties, orders, decided, marks, fallen, prepared, others);
    }

    Docket fined(Fined penalty) {
        var debts = marks.debts().plus(penalty.as().documentNumber(), penalty.on());
        var fined =
                new Fined(penalty.as(), penalty.on(), null, leading(penalty.as().ground()));
        return new Docket(
                opened, grounds, plus(penalties, fined), orders, decided, marks.owing(debts), fallen, prepared, others);
    }

    /** 变更 of fines. */
    Docket fined(UnaryOperator<Fined> change) {
        var changed = penalties.stream().map(change).toList();
        return new Docket(opened, grounds, changed, orders, decided, marks, fallen, prepared, others);
    }

    /** What was not heeded of the measure before is no matter of this one. */
    Docket ordered(CaseMeasureOrdered ordered, InProcedure until) {
        return ordered(measure() == null ? orders.led(ordered) : orders.led(ordered, until));
    }

    /** The same, of one that leads from now on beside others. */
    Docket ordered(Orders other) {
        return new Docket(opened, grounds, penalties, other, decided, marks.failing(null), fallen, prepared, others);
    }

    /** What stands beside changes nothing of what was heeded. */
    Docket beside(UnaryOperator<Orders> change) {
        return new Docket(opened, grounds, penalties, change.apply(orders), decided, marks, fallen, prepared, others);
    }

    /** How the leading measure is put right. */
    Docket rectified(UnaryOperator<Rectification> change) {
        return beside(known -> known.rectified(change));
    }

    Docket decided(@Nullable Decided other) {
        return new Docket(opened, grounds, penalties, orders, other, marks, fallen, prepared, others);
    }

    /** 责令重作: order, fines and decision fall; what was found stays. */
    Docket toBeDecidedAnew() {
        var paid = Marks.NONE.owing(marks.debts().fallen());
        return new Docket(
                opened,
                grounds,
                List.of(),
                Orders.NONE,
                null,
                paid,
                null,
                Preparation.since(prepared.openedOn()),
                List.of());
    }

    Docket remembering(@Nullable Resting other) {
        return new Docket(opened, grounds, penalties, orders, decided, marks, other, prepared, others);
    }

    Docket marked(UnaryOperator<Marks> change) {
        return new Docket(opened, grounds, penalties, orders, decided, change.apply(marks), fallen, prepared, others);
    }

    Docket prepared(UnaryOperator<Preparation> change) {
        return new Docket(opened, grounds, penalties, orders, decided, marks, fallen, change.apply(prepared), others);
    }

    /** With another course in front: what it has of its own are its orders and what was found of them. */
    Docket turned(Orders ofIt, @Nullable Failed failed, List<Strand> rest) {
        return new Docket(opened, grounds, penalties, ofIt, decided, marks.failing(failed), fallen, prepared, rest);
    }

    /** What a course keeps of it while another is in front. */
    Docket aside() {
        var own = Marks.NONE.failing(marks.failed());
        return new Docket(opened, List.of(), List.of(), orders, null, own, null, prepared, List.of());
    }

    Docket withOthers(List<Strand> left) {
        return new Docket(opened, grounds, penalties, orders, decided, marks, fallen, prepared, left);
    }

    /** What happens to every course of the case. */
    Docket others(UnaryOperator<Strand> change) {
        var changed = others.stream().map(change).toList();
        return new Docket(opened, grounds, penalties, orders, decided, marks, fallen, prepared, changed);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
