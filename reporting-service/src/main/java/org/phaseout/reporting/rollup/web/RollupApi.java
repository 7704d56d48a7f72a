package org.phaseout.reporting.rollup.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.view.Lineages;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.web.Asked.AskedFigure;
import org.phaseout.reporting.rollup.web.Asked.AskedSlice;
import org.phaseout.reporting.rollup.web.Asked.AskedThen;
import org.phaseout.reporting.rollup.web.LineageAnswer.Told;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rollup by machine (domain.md R1, R2). What is published needs no login. Values are decimals in strings so that no
 * reader rounds them.
 */
@RestController
class RollupApi {

    static final String PATH = "/v1/rollup";

    private final Rollup rollup;
    private final Lineages lineages;
    private final RollupView view;
    private final Audience audience;
    private final District district;

    RollupApi(Rollup rollup, Lineages lineages, RollupView view, Audience audience, District district) {
        this.rollup = rollup;
        this.lineages = lineages;
        this.view = view;
        this.audience = audience;
        this.district = district;
    }

    /** @param wrong totals that are not the sum of their records; always empty, or the service is broken */
    record AuditAnswer(long figures, boolean addsUp, List<String> wrong) {}

    /**
     * The figures, narrowed to a slice, as they were true on a day and known at a moment.
     *
     * @param after stored event from a receipt; the answer waits up to a second for it
     */
    @GetMapping(PATH)
    RollupAnswer figures(@RequestParam @Nullable UUID after, AskedSlice asked, AskedThen then) {
        audience.check(then.then());
        var asOf = view.asOf(after);
        var readable = audience.reads();
        var totals = rollup.totals(district.code(), asked.slice(), then.then()).stream()
                .filter(total -> readable.test(total.figure()))
                .toList();
        return new RollupAnswer(
                asOf, district.code(), FigureAnswer.of(totals, asked.slice(), then.then(), audience.opens()));
    }

    /** The records under one figure; 400 for an unknown figure, or a capacity without its measuring unit. */
    @GetMapping(PATH + "/lineage")
    LineageAnswer lineage(AskedFigure asked, AskedSlice slice, AskedThen then) {
        var question = asked.question(slice.slice(), then.then())
                .orElseThrow(() -> new Rejected(Problem.of(400, "R2-figure-unknown", "figure")));
        audience.check(question);
        var lineage = lineages.of(district.code(), question);
        return LineageAnswer.of(lineage, audience.readsAll() ? Told.of(lineages.messages(lineage)) : Told.NOTHING);
    }

    /** Compares every total with a fresh sum of its records; for officers. */
    @GetMapping(PATH + "/audit")
    AuditAnswer audit() {
        audience.checkAudit();
        var audit = rollup.audit(district.code());
        return new AuditAnswer(audit.figures(), audit.wrong().isEmpty(), audit.wrong());
    }
}
