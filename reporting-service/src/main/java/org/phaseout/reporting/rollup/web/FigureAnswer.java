package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Rollup.Total;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;

/** @param by dimension; under basis a record with several is in several parts, and once in the whole */
record FigureAnswer(String figure, String measuringUnit, Part whole, Map<String, List<Part>> by) {

    private static final String WHOLE = "all";

    /** @param lineage address of the records that the value is the sum of; left out where they are not for the reader */
    record Part(
            String code,
            String value,
            long records,
            @Nullable String lineage) {

        private static Part of(Total total, Slice slice, Then then, Predicate<Question> opens) {
            var question = new Question(
                    total.figure(), total.measuringUnit(), slice.with(total.dimension(), total.code()), then);
            return new Part(
                    total.code(),
                    total.value().toPlainString(),
                    total.records(),
                    opens.test(question) ? RollupLinks.lineage(RollupLinks.RESOURCE, question) : null);
        }
    }

    /** @param opens which figures the reader may open to their records */
    static List<FigureAnswer> of(List<Total> totals, Slice slice, Then then, Predicate<Question> opens) {
        var parts = totals.stream()
                .filter(total -> !total.dimension().equals(WHOLE))
                .collect(groupingBy(
                        FigureAnswer::identity,
                        groupingBy(
                                Total::dimension,
                                TreeMap::new,
                                mapping(total -> Part.of(total, slice, then, opens), toList()))));
        return totals.stream()
                .filter(total -> total.dimension().equals(WHOLE))
                .map(whole -> new FigureAnswer(
                        whole.figure().code(),
                        whole.measuringUnit(),
                        Part.of(whole, slice, then, opens),
                        parts.getOrDefault(identity(whole), new TreeMap<>())))
                .toList();
    }

    private static List<String> identity(Total total) {
        return List.of(total.figure().code(), total.measuringUnit());
    }
}
