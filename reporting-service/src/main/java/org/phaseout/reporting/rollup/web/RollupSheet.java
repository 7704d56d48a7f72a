package org.phaseout.reporting.rollup.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.view.Rollup.CellTotal;
import org.phaseout.reporting.rollup.web.Asked.AskedSlice;
import org.phaseout.reporting.rollup.web.Asked.AskedThen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rollup for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark, one line per cell, so that any column can be
 * added up.
 */
@RestController
class RollupSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEADER =
            "figure,measuringUnit,township,industry,basis,state,track,planYear,value,records";

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
        var lines = rollup.cells(district.code(), asked.slice(), then.then()).stream()
                .filter(total -> readable.test(total.cell().figure()))
                .map(RollupSheet::line);
        var text = Stream.concat(Stream.of(HEADER), lines).collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rollup.csv")
                                .build()
                                .toString())
                .body(text.getBytes(UTF_8));
    }

    private static String line(CellTotal total) {
        var cell = total.cell();
        var dimensions = cell.dimensions();
        return Stream.of(
                        cell.figure().code(),
                        cell.measuringUnit(),
                        dimensions.traits().township(),
                        dimensions.traits().industry(),
                        String.join(" ", dimensions.traits().basis()),
                        dimensions.state(),
                        dimensions.track(),
                        dimensions.planYear(),
                        total.amount().value().toPlainString(),
                        Long.toString(total.amount().records()))
                .map(RollupSheet::quoted)
                .collect(Collectors.joining(","));
    }

    /** A measuring unit is a word of the sender's: it may hold a comma, and must not begin like a formula. */
    private static String quoted(String field) {
        var harmless = List.of("=", "+", "-", "@", "\t").stream().anyMatch(field::startsWith) ? "'" + field : field;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
