package org.phaseout.enforcement.cases.domain;

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
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
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
        Grounds grounds,
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

    Docket {
        penalties = List.copyOf(penalties);
        others = List.copyOf(others);
    }

    static Docket of(CaseOpened opened, LocalDate on) {
        return new Docket(
                opened, Grounds.NONE, List.of(), Orders.NONE, null, Marks.NONE, null, Preparation.since(on), List.of());
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
        return with(grounds.plus(ground, on));
    }

    /** Upon the measure that leads on its ground; it is owed from now on. */
    Docket fined(Fined penalty) {
        var fined = penalty.upon(leading(penalty.as().ground()));
        var all = Stream.concat(penalties.stream(), Stream.of(fined)).toList();
        return with(all)
                .marked(known -> known.owing(known.debts().plus(penalty.as().documentNumber(), penalty.on())));
    }

    /** 变更 of fines. */
    Docket fined(UnaryOperator<Fined> change) {
        return with(penalties.stream().map(change).toList());
    }

    private Docket with(Grounds found) {
        return new Docket(opened, found, penalties, orders, decided, marks, fallen, prepared, others);
    }

    private Docket with(List<Fined> fines) {
        return new Docket(opened, grounds, fines, orders, decided, marks, fallen, prepared, others);
    }

    /** The measure leads from now on, behind the one that has led until now, if that stands. */
    Docket ordered(CaseMeasureOrdered ordered, InProcedure until) {
        return ordered(known -> measure() == null ? known.led(ordered) : known.led(ordered, until));
    }

    Docket ordered(UnaryOperator<Orders> change) {
        return new Docket(opened, grounds, penalties, change.apply(orders), decided, marks, fallen, prepared, others);
    }

    /** How the leading measure is put right. */
    Docket rectified(UnaryOperator<Rectification> change) {
        return ordered(known -> known.rectified(change));
    }

    Docket decided(@Nullable Decided other) {
        return new Docket(opened, grounds, penalties, orders, other, marks, fallen, prepared, others);
    }

    /** 责令重作: order, fines and decision fall; what was found stays, and what was paid. */
    Docket toBeDecidedAnew() {
        return of(opened, prepared.openedOn())
                .with(grounds)
                .marked(fresh -> fresh.owing(marks.debts().fallen()));
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

    /** With another course in front: what it has of its own are its orders. */
    Docket turned(Orders ofIt, List<Strand> rest) {
        return ordered(_ -> ofIt).withOthers(rest);
    }

    /** What a course keeps of it while another is in front. */
    Docket aside() {
        return of(opened, prepared.openedOn()).ordered(_ -> orders).prepared(_ -> prepared);
    }

    Docket withOthers(List<Strand> left) {
        return new Docket(opened, grounds, penalties, orders, decided, marks, fallen, prepared, left);
    }

    /** What happens to every course of the case. */
    Docket others(UnaryOperator<Strand> change) {
        return withOthers(others.stream().map(change).toList());
    }
}
