package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.arrival.AsOf;
import org.phaseout.reporting.arrival.Freshness;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.view.Rollup.Lineage;
import org.phaseout.reporting.rollup.view.Rollup.Total;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rollup by machine (domain.md R1, R2); no login. Values are decimals in strings so that no reader rounds them. */
@RestController
@RequestMapping("/v1/rollup")
class RollupApi {

    private static final String READER = "rollup";

    private final Rollup rollup;
    private final Freshness freshness;
    private final District district;

    RollupApi(Rollup rollup, Freshness freshness, District district) {
        this.rollup = rollup;
        this.freshness = freshness;
        this.district = district;
    }

    record RollupAnswer(AsOf asOf, String district, List<FigureAnswer> figures) {}

    /** @param by dimension; under basis a record with several is in several parts, and once in the whole */
    record FigureAnswer(String figure, String measuringUnit, Part whole, Map<String, List<Part>> by) {}

    /** @param lineage address of the records that the value is the sum of */
    record Part(String code, String value, long records, String lineage) {

        static Part of(Total total) {
            return new Part(
                    total.code(),
                    total.value().toPlainString(),
                    total.records(),
                    RollupLinks.lineage(RollupLinks.RESOURCE, RollupLinks.slice(total)));
        }
    }

    record LineageAnswer(
            String figure, String measuringUnit, String total, String sum, boolean addsUp, List<RecordAnswer> records) {

        static LineageAnswer of(Lineage lineage) {
            return new LineageAnswer(
                    lineage.slice().figure().code(),
                    lineage.slice().measuringUnit(),
                    lineage.total().toPlainString(),
                    lineage.sum().toPlainString(),
                    lineage.addsUp(),
                    lineage.rows().stream()
                            .map(row -> new RecordAnswer(
                                    row.record(), row.value().toPlainString(), row.trueFrom(), row.knownFrom()))
                            .toList());
        }
    }

    record RecordAnswer(String record, String value, LocalDate trueFrom, Instant knownFrom) {}

    /** @param wrong totals that are not the sum of their records; always empty, or the service is broken */
    record AuditAnswer(long figures, boolean addsUp, List<String> wrong) {}

    /** @param after stored event from a receipt; the answer waits up to a second for it */
    @GetMapping
    RollupAnswer figures(@RequestParam @Nullable UUID after) {
        var asOf = freshness.of(READER, district.code(), after);
        var totals = rollup.totals(district.code());
        var parts = totals.stream()
                .filter(total -> !total.dimension().equals("all"))
                .collect(groupingBy(
                        RollupApi::identity, groupingBy(Total::dimension, TreeMap::new, mapping(Part::of, toList()))));
        var figures = totals.stream()
                .filter(total -> total.dimension().equals("all"))
                .map(whole -> new FigureAnswer(
                        whole.figure().code(),
                        whole.measuringUnit(),
                        Part.of(whole),
                        parts.getOrDefault(identity(whole), new TreeMap<>())))
                .toList();
        return new RollupAnswer(asOf, district.code(), figures);
    }

    private static List<String> identity(Total total) {
        return List.of(total.figure().code(), total.measuringUnit());
    }

    /** The records under one figure; 400 for an unknown figure, or a capacity without its measuring unit. */
    @GetMapping("/lineage")
    LineageAnswer lineage(AskedSlice asked) {
        return asked.slice()
                .map(slice -> LineageAnswer.of(rollup.lineage(district.code(), slice)))
                .orElseThrow(() -> new Rejected(Problem.of(400, "R2-figure-unknown", "figure")));
    }

    /** Compares every total with a fresh sum of its records. */
    @GetMapping("/audit")
    AuditAnswer audit() {
        var audit = rollup.audit(district.code());
        return new AuditAnswer(audit.figures(), audit.wrong().isEmpty(), audit.wrong());
    }
}
