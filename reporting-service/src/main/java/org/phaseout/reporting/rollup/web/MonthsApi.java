package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.arrival.AsOf;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.view.During;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Months;
import org.phaseout.reporting.rollup.view.Months.MonthTotal;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.phaseout.reporting.rollup.web.Asked.AskedSlice;
import org.phaseout.reporting.rollup.web.Asked.AskedThen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures by month, by machine (domain.md R1); every value opens to its records. */
@RestController
class MonthsApi {

    private final Months months;
    private final RollupView view;
    private final Audience audience;
    private final District district;

    MonthsApi(Months months, RollupView view, Audience audience, District district) {
        this.months = months;
        this.view = view;
        this.audience = audience;
        this.district = district;
    }

    record MonthsAnswer(AsOf asOf, String district, List<FigureMonths> figures) {}

    /** @param months those in which anything came true */
    record FigureMonths(String figure, String measuringUnit, List<Month> months) {}

    /** @param lineage address of the records that the value is the sum of */
    record Month(String month, String value, long records, String lineage) {

        private static Month of(MonthTotal total, Slice slice, Then then) {
            var inMonth = new Then(then.asOf(), then.knownAt(), During.of(total.month()));
            var question = new Question(total.figure(), total.measuringUnit(), slice, inMonth);
            return new Month(
                    total.month().toString(),
                    total.value().toPlainString(),
                    total.records(),
                    RollupLinks.lineage(RollupLinks.RESOURCE, question));
        }
    }

    /** @param after stored event from a receipt; the answer waits up to a second for it */
    @GetMapping(RollupApi.PATH + "/months")
    MonthsAnswer months(@RequestParam @Nullable UUID after, AskedSlice asked, AskedThen askedThen) {
        var slice = asked.slice();
        var then = askedThen.then();
        audience.check(then);
        var asOf = view.asOf(after);
        var readable = audience.reads();
        var figures = months.of(district.code(), slice, then).stream()
                .filter(total -> readable.test(total.figure()))
                .collect(groupingBy(
                        total -> List.of(total.figure().code(), total.measuringUnit()), LinkedHashMap::new, toList()));
        return new MonthsAnswer(
                asOf,
                district.code(),
                figures.entrySet().stream()
                        .map(each -> new FigureMonths(
                                each.getKey().getFirst(),
                                each.getKey().getLast(),
                                each.getValue().stream()
                                        .map(total -> Month.of(total, slice, then))
                                        .toList()))
                        .toList());
    }
}
