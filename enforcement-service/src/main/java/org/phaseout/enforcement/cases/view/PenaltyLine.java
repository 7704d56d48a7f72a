package org.phaseout.enforcement.cases.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseFile;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.enforcement.cases.domain.FineLine;
import org.phaseout.enforcement.cases.domain.GroundLine;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;
import org.phaseout.enforcement.rules.domain.Clause;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.platform.domain.History.Entry;

/**
 * One penalty of an enterprise (行政处罚法9).
 *
 * @param department that has decided it, or the government
 * @param kind {@code fine}, {@code daily-fine}, {@code measure} that is a penalty, such as confiscation, {@code revocation} or {@code closing}
 * @param what measure, licence, or {@code close} or {@code suspend}; null for a fine
 * @param law of {@code clause}, without the article
 * @param amount in CNY, as a review has changed it; null where it is no fine
 * @param state {@code stands}, or what has become of it ({@link Effect})
 * @param foundUnlawful 确认违法: it stands all the same
 */
public record PenaltyLine(
        String caseId,
        long version,
        String department,
        String kind,
        @Nullable String what,
        String ground,
        String law,
        String clause,
        @Nullable BigDecimal amount,
        String documentNumber,
        LocalDate on,
        String state,
        boolean foundUnlawful) {

    boolean stands() {
        return state.equals(Effect.STANDS.word());
    }

    /** Everything by which an enterprise was penalised in a case, whatever has become of it. */
    static Stream<PenaltyLine> of(KeptCase kept, Procedures procedures) {
        return kept.facts().history().entries().stream().flatMap(told -> new Reading(kept, told, procedures).lines());
    }

    private record Reading(KeptCase kept, Entry<CaseEvent> told, Procedures procedures) {

        Stream<PenaltyLine> lines() {
            var on = told.told().occurredOn();
            if (told.fact() instanceof CasePenaltyDecided fine) {
                return Stream.of(
                        line("fine", null, fine.ground(), fine.clause(), owed(fine), fine.documentNumber(), on));
            }
            if (told.fact() instanceof CaseDailyPenaltyDecided daily) {
                return Stream.of(line(
                        "daily-fine",
                        null,
                        daily.ground(),
                        daily.clause(),
                        daily.amount(),
                        daily.documentNumber(),
                        on));
            }
            if (told.fact() instanceof CaseLicenceRevoked revoked && !revoked.requested()) {
                return Stream.of(line(
                        "revocation",
                        revoked.licence(),
                        revoked.ground(),
                        revoked.clause(),
                        null,
                        revoked.documentNumber(),
                        on));
            }
            if (told.fact() instanceof CaseClosingOrdered closing) {
                return Stream.of(closing(closing));
            }
            return told.fact() instanceof CaseMeasureOrdered ordered && isPenalty(ordered)
                    ? Stream.of(line(
                            "measure",
                            ordered.measure(),
                            ordered.ground(),
                            ordered.clause(),
                            null,
                            ordered.documentNumber(),
                            ordered.orderedOn()))
                    : Stream.of();
        }

        /** As decided, or as a review has changed it; what was stored without its ground stands on the first that was found. */
        private PenaltyLine closing(CaseClosingOrdered order) {
            var file = kept.facts().file();
            var found = file.grounds().getFirst();
            var now = file.closingOrder();
            return line(
                    "closing",
                    now == null || !now.documentNumber().equals(order.documentNumber())
                            ? order.outcome()
                            : now.outcome(),
                    Objects.requireNonNullElse(order.ground(), found.ground()),
                    Objects.requireNonNullElse(order.clause(), found.clause()),
                    null,
                    order.documentNumber(),
                    told.told().occurredOn());
        }

        /** A fine that stands no longer keeps the amount it was decided with. */
        private BigDecimal owed(CasePenaltyDecided fine) {
            return kept.facts().file().penalties().stream()
                    .filter(line -> line.ground().equals(fine.ground())
                            && line.documentNumber().equals(fine.documentNumber()))
                    .map(FineLine::amount)
                    .findFirst()
                    .orElse(fine.amount());
        }

        /** As its row says (行政处罚法9); other measures only put right. */
        private boolean isPenalty(CaseMeasureOrdered ordered) {
            var actOn = kept.facts().file().grounds().stream()
                    .filter(found -> found.ground().equals(ordered.ground()))
                    .map(GroundLine::actOn)
                    .findFirst()
                    .orElse(ordered.orderedOn());
            return procedures
                    .row(ordered.ground(), actOn)
                    .flatMap(row -> row.measure(ordered.measure()))
                    .filter(Measure::isPenalty)
                    .isPresent();
        }

        private String department(CaseFile file) {
            var by = told.told().by();
            return told.fact() instanceof CaseClosingOrdered
                    ? by
                    : Objects.requireNonNullElse(file.subject().department(), by);
        }

        private PenaltyLine line(
                String kind,
                @Nullable String what,
                String ground,
                String clause,
                @Nullable BigDecimal amount,
                String documentNumber,
                LocalDate on) {
            var file = kept.facts().file();
            return new PenaltyLine(
                    kept.id(),
                    told.version(),
                    department(file),
                    kind,
                    what,
                    ground,
                    Clause.law(clause),
                    clause,
                    amount,
                    documentNumber,
                    on,
                    kept.facts().effectOf(told).word(),
                    kept.facts().isFoundUnlawful(documentNumber));
        }
    }
}
