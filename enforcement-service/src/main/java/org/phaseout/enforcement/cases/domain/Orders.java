package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * The measures in force upon one ground.
 *
 * @param leading the one whose limit runs or whose filing is awaited, else the first; null before anything is ordered
 * @param beside those that stand beside it and have no course of their own
 * @param rectification how the leading one is put right
 * @param before those that led before it and stand, the first first
 */
record Orders(
        @Nullable CaseMeasureOrdered leading, List<Beside> beside, Rectification rectification, List<Before> before) {

    static final Orders NONE = new Orders(null, List.of(), Rectification.NONE, List.of());

    /** @param servedOn null until it was served */
    record Beside(CaseMeasureOrdered as, @Nullable LocalDate servedOn) {

        boolean isOf(String measure) {
            return as.measure().equals(measure);
        }
    }

    /** @param stage which its course had reached when the next was ordered */
    record Before(CaseMeasureOrdered as, InProcedure stage) {}

    Orders {
        beside = List.copyOf(beside);
        before = List.copyOf(before);
    }

    /** Every measure, also those that lead no longer. */
    Stream<CaseMeasureOrdered> ever() {
        return Stream.concat(before.stream().map(Before::as), all());
    }

    Stream<CaseMeasureOrdered> all() {
        return Stream.concat(Stream.ofNullable(leading), beside.stream().map(Beside::as));
    }

    /** The first, or one in the place of another. */
    Orders led(CaseMeasureOrdered ordered) {
        return new Orders(ordered, beside, Rectification.NONE, before);
    }

    /** The same, behind the one that has led until now. */
    Orders led(CaseMeasureOrdered ordered, InProcedure until) {
        var led = leading == null ? Stream.<Before>of() : Stream.of(new Before(leading, until));
        return new Orders(
                ordered,
                beside,
                Rectification.NONE,
                Stream.concat(before.stream(), led).toList());
    }

    /** One that led before leads again: what came after it is to be decided anew. */
    Orders backTo(Before earlier) {
        return new Orders(
                earlier.as(),
                beside,
                earlier.stage().docket().orders().rectification(),
                before.subList(0, before.indexOf(earlier)));
    }

    Orders plus(CaseMeasureOrdered ordered) {
        return plus(leading, new Beside(ordered, null), rectification);
    }

    /** The one that led steps aside and stays in force. */
    Orders plusLeading(CaseMeasureOrdered ordered, @Nullable LocalDate servedOn) {
        return leading == null ? led(ordered) : plus(ordered, new Beside(leading, servedOn), Rectification.NONE);
    }

    private Orders plus(@Nullable CaseMeasureOrdered leads, Beside other, Rectification ofIt) {
        return new Orders(
                leads, Stream.concat(beside.stream(), Stream.of(other)).toList(), ofIt, before);
    }

    /** The same may have been ordered again, where a review has undone it. */
    Stream<Beside> unserved(String measure) {
        return beside.stream().filter(each -> each.isOf(measure) && each.servedOn() == null);
    }

    Orders served(CaseMeasureOrdered measure, LocalDate on) {
        return new Orders(
                leading,
                beside.stream()
                        .map(each -> each.as().equals(measure) ? new Beside(measure, on) : each)
                        .toList(),
                rectification,
                before);
    }

    Orders rectified(UnaryOperator<Rectification> change) {
        return new Orders(leading, beside, change.apply(rectification), before);
    }
}
