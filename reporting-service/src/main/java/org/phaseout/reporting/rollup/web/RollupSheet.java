package org.phaseout.reporting.rollup.web;

import java.util.List;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.page.Csv;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.view.Rollup.CellTotal;
import org.phaseout.reporting.rollup.web.Asked.AskedSlice;
import org.phaseout.reporting.rollup.web.Asked.AskedThen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rollup for a spreadsheet: one line per cell, so that any column can be added up. */
@RestController
class RollupSheet {

    private static final List<String> HEADER = List.of(
            "figure",
            "measuringUnit",
            "township",
            "industry",
            "basis",
            "state",
            "track",
            "planYear",
            "value",
            "records");

    private final Rollup rollup;
    private final Audience audience;
    private final District district;

    RollupSheet(Rollup rollup, Audience audience, District district) {
        this.rollup = rollup;
        this.audience = audience;
        this.district = district;
    }

    @GetMapping(RollupApi.PATH + ".csv")
    ResponseEntity<byte[]> sheet(AskedSlice asked, AskedThen then) {
        audience.check(then.then());
        var readable = audience.reads();
        var table = new Csv(HEADER);
        rollup.cells(district.code(), asked.slice(), then.then()).stream()
                .filter(total -> readable.test(total.cell().figure()))
                .forEach(total -> table.add(line(total)));
        return Csv.answer("rollup.csv").body(table.bytes());
    }

    private static List<String> line(CellTotal total) {
        var cell = total.cell();
        var dimensions = cell.dimensions();
        return List.of(
                cell.figure().code(),
                cell.measuringUnit(),
                dimensions.traits().township(),
                dimensions.traits().industry(),
                String.join(" ", dimensions.traits().basis()),
                dimensions.state(),
                dimensions.track(),
                dimensions.planYear(),
                total.amount().value().toPlainString(),
                Long.toString(total.amount().records()));
    }
}
