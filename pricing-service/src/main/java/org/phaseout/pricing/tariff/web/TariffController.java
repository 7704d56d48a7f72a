package org.phaseout.pricing.tariff.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.security.Caller;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Multiplier;
import org.phaseout.pricing.tariff.domain.Tariff;
import org.phaseout.pricing.tariff.domain.TariffRow;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.phaseout.pricing.tariff.view.Wording;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The question which surcharge applies, answered with its reasons and with the rows it was answered from (T1). */
@RestController
class TariffController {

    private final Tariffs tariffs;
    private final Wording wording;

    TariffController(Tariffs tariffs, Wording wording) {
        this.tariffs = tariffs;
        this.wording = wording;
    }

    /** @param code stable; {@code text} is in the reader's language */
    record Reason(String code, List<String> about, String text) {}

    /**
     * @param tariff null where no rule is charged
     * @param because the way to the answer
     * @param rows of the sector, of every date and certainty
     * @param multipliers of the district's province
     */
    record TariffAnswer(
            String sector,
            String tariffClass,
            String equipment,
            LocalDate on,
            @Nullable Tariff tariff,
            List<Reason> because,
            List<TariffRow> rows,
            List<Multiplier> multipliers) {}

    @GetMapping("/v1/tariffs")
    ResponseEntity<TariffAnswer> ask(
            Caller caller,
            @RequestParam String sector,
            @RequestParam("class") String tariffClass,
            @RequestParam(defaultValue = "") String equipment,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        var language = Wording.language(accepted);
        var finding = tariffs.on(on, new Consumer(caller.district(), sector, tariffClass, equipment));
        var because = finding.because().stream()
                .map(each -> new Reason(each.why().word(), each.about(), wording.of(each, language)))
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .body(new TariffAnswer(
                        sector,
                        tariffClass,
                        equipment,
                        on,
                        finding.found(),
                        because,
                        tariffs.rowsOf(sector),
                        tariffs.multipliersOf(caller.district())));
    }
}
