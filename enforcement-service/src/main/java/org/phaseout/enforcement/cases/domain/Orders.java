package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;

/**
 * The measures in force upon one ground.
 *
 * @param leading the one whose limit runs or whose filing is awaited, else the first; null before anything is ordered
 * @param beside those that stand beside it and have no course of their own
 * @param rectification how the leading one is put right
 */
record Orders(@Nullable CaseMeasureOrdered leading, List<Beside> beside, Rectification rectification) {

    static final Orders NONE = new Orders(null, List.of(), Rectification.NONE);

    /** @param servedOn null until it was served */
    record Beside(CaseMeasureOrdered as, @Nullable LocalDate servedOn) {

        boolean isOf(String measure) {
            return as.measure().equals(measure);
        }
    }

    Orders {
        beside = List.copyOf(beside);
    }

    Stream<CaseMeasureOrdered> all() {
        return Stream.concat(Stream.ofNullable(leading), beside.stream().map(Beside::as));
    }

    /** The first, or one in the place of another. */
    Orders led(CaseMeasureOrdered ordered) {
        return new Orders(ordered, beside, Rectification.NONE);
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
                leads, Stream.concat(beside.stream(), Stream.of(other)).toList(), ofIt);
    }

    Optional<Beside> unserved(String measure) {
        return beside.stream()
                .filter(each -> each.isOf(measure) && each.servedOn() == null)
                .findFirst();
    }

    Orders served(String measure, LocalDate on) {
        return new Orders(
                leading,
                beside.stream()
                        .map(each -> each.isOf(measure) ? new Beside(each.as(), on) : each)
                        .toList(),
                rectification);
    }

    Orders rectified(UnaryOperator<Rectification> change) {
        return new Orders(leading, beside, change.apply(rectification));
    }
}
