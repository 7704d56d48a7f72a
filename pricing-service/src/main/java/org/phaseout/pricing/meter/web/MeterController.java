package org.phaseout.pricing.meter.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.read.AsOf;
import org.phaseout.platform.security.Caller;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.meter.view.EstimatesTold;
import org.phaseout.pricing.meter.view.Readings;
import org.phaseout.pricing.meter.view.Readings.Estimated;
import org.phaseout.pricing.tariff.view.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of meters with their estimates; a township prices nothing and reads none. */
@RestController
class MeterController {

    private final Readings readings;
    private final EstimatesTold told;
    private final Wording wording;

    MeterController(Readings readings, EstimatesTold told, Wording wording) {
        this.readings = readings;
        this.told = told;
        this.wording = wording;
    }

    /**
     * @param version of the meter, by which an undoing cites the reading
     * @param undoneBy version of what undid it; null while it stands
     * @param estimate null where no day of the month bears a surcharge, and for what stands no longer
     */
    record ReadingDocument(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            long version,
            @Nullable Long undoneBy,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable EstimateDocument estimate) {}

    record MeterDocument(String id, List<ReadingDocument> readings) {}

    /**
     * @param version of the meter as which it was told
     * @param estimateVersion counted from 1 for each version of a reading
     * @param estimate null where no measure was known to be in force in that month
     */
    record ToldEstimate(
            long version,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            int estimateVersion,
            Instant recordedAt,
            @Nullable EstimateDocument estimate) {}

    record ToldDocument(String id, List<ToldEstimate> estimates) {}

    /** @param next cursor of the following page; absent on the last */
    record EstimatePage(
            YearMonth month,
            List<ReadingDocument> readings,
            @Nullable String next) {}

    @GetMapping("/v1/meters/{id}/readings")
    ResponseEntity<MeterDocument> ofMeter(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        requireNoTownship(caller);
        var asOf = new AsOf(readings.asOf(after));
        var language = Wording.language(accepted);
        var found = readings.ofMeter(caller.district(), id);
        if (found.isEmpty()) {
            throw AsOf.noSuchResource();
        }
        return answered(asOf, language).body(new MeterDocument(id, documents(found, language)));
    }

    /** Every estimate that was told of a meter, oldest first: the old version stays beside the new one. */
    @GetMapping("/v1/meters/{id}/estimates")
    ResponseEntity<ToldDocument> told(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        requireNoTownship(caller);
        var language = Wording.language(accepted);
        var lines = told.ofMeter(caller.district(), id);
        if (lines.isEmpty()) {
            throw AsOf.noSuchResource();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(new ToldDocument(
                        id, lines.stream().map(line -> told(line, language)).toList()));
    }

    @GetMapping("/v1/estimates")
    ResponseEntity<EstimatePage> ofMonth(
            Caller caller,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        requireNoTownship(caller);
        var asOf = new AsOf(readings.asOf(after));
        var language = Wording.language(accepted);
        int most = AsOf.atMost(limit);
        var found = readings.ofMonth(caller.district(), month, cursor, most);
        return answered(asOf, language)
                .body(new EstimatePage(month, documents(found, language), AsOf.next(found, most, Estimated::cursor)));
    }

    private ToldEstimate told(EstimatesTold.Line line, Locale language) {
        return new ToldEstimate(
                line.version(),
                line.month(),
                line.kilowattHours(),
                line.readingVersion(),
                line.estimateVersion(),
                line.recordedAt(),
                estimate(line.estimate(), language));
    }

    private @Nullable EstimateDocument estimate(Optional<Estimate> found, Locale language) {
        return found.map(estimate -> EstimateDocument.of(estimate, wording, language))
                .orElse(null);
    }

    private static ResponseEntity.BodyBuilder answered(AsOf asOf, Locale language) {
        return asOf.ok().header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
    }

    private static void requireNoTownship(Caller caller) {
        if (caller.authority().township().isPresent()) {
            throw new Rejected(Problem.of(403, "not-allowed", ""));
        }
    }

    private List<ReadingDocument> documents(List<Estimated> found, Locale language) {
        return found.stream().map(each -> document(each, language)).toList();
    }

    private ReadingDocument document(Estimated each, Locale language) {
        var reading = each.reading();
        return new ReadingDocument(
                reading.meterId(),
                reading.unitId(),
                reading.month(),
                reading.kilowattHours(),
                reading.readingVersion(),
                reading.version(),
                reading.undoneBy(),
                reading.occurredOn(),
                reading.recordedAt(),
                estimate(each.estimate(), language));
    }
}
