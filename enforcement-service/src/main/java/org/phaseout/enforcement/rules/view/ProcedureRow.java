package org.phaseout.enforcement.rules.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Certainty;
import org.phaseout.enforcement.rules.domain.Circumstance;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.enforcement.rules.domain.Fine;
import org.phaseout.enforcement.rules.domain.Follows;
import org.phaseout.enforcement.rules.domain.Follows.Closing;
import org.phaseout.enforcement.rules.domain.Follows.Revocation;
import org.phaseout.enforcement.rules.domain.Ground;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.PenaltyKind;
import org.phaseout.enforcement.rules.domain.Period;
import org.phaseout.enforcement.rules.domain.Track;

/**
 * A row of the procedure table as it is written in its file. What is left out of a measure is as of its row.
 *
 * @param from first and {@code until} last day of the acts it governs
 */
record ProcedureRow(
        String ground,
        String track,
        List<String> departments,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean issuerNamed,
        String clause,
        Certainty certainty,
        String finding,
        List<String> required,
        @Nullable String medium,
        List<MeasureRow> measures,
        List<FineRow> fines,
        FollowsRow follows) {

    record MeasureRow(
            String name,
            String title,
            String clause,
            String document,
            @Nullable Certainty certainty,
            @Nullable LimitRow limit,
            @Nullable String penalty,
            @Nullable String after,
            @Nullable Set<String> with,
            @Nullable Set<String> replaces,
            @Nullable List<CircumstanceRow> circumstances,
            @Nullable Boolean endsByFiling,
            @Nullable Certainty followUp) {

        Measure measure(Certainty ofTheRow) {
            return new Measure(
                    name,
                    new Measure.Form(title, clause, document, penalty == null ? null : PenaltyKind.of(penalty)),
                    Objects.requireNonNullElse(certainty, ofTheRow),
                    limit == null ? null : new Measure.Limit(limit.months(), limit.extension()),
                    place(),
                    new Measure.Rectification(Boolean.TRUE.equals(endsByFiling), followUp));
        }

        private Measure.Place place() {
            return new Measure.Place(
                    after,
                    Objects.requireNonNullElse(with, Set.<String>of()),
                    Objects.requireNonNullElse(replaces, Set.<String>of()),
                    Objects.requireNonNullElse(circumstances, List.<CircumstanceRow>of()).stream()
                            .map(CircumstanceRow::circumstance)
                            .toList());
        }
    }

    record CircumstanceRow(
            String kind,
            String clause,
            String asks,
            @Nullable BigDecimal times,
            @Nullable String after) {

        Circumstance circumstance() {
            return new Circumstance(kind, clause, Asked.of(asks), times, after);
        }
    }

    record LimitRow(@Nullable Integer months, @Nullable Period extension) {}

    record FineRow(
            BigDecimal from,
            BigDecimal to,
            String clause,
            @Nullable Boolean timesGoodsValue,
            @Nullable Boolean onlyAfterLimit,
            @Nullable String daily) {

        Fine fine() {
            return new Fine(
                    from, to, clause, Boolean.TRUE.equals(timesGoodsValue), Boolean.TRUE.equals(onlyAfterLimit), daily);
        }
    }

    record FollowsRow(
            String closing,
            String decider,
            @Nullable Boolean atOnce,
            @Nullable String after,
            @Nullable String needs,
            @Nullable List<RevocationRow> revocations) {

        Follows follows() {
            return new Follows(
                    power(closing),
                    decider,
                    Boolean.TRUE.equals(atOnce),
                    after,
                    condition(needs),
                    Objects.requireNonNullElse(revocations, List.<RevocationRow>of()).stream()
                            .map(RevocationRow::revocation)
                            .toList());
        }

        private static Closing power(String word) {
            return switch (word) {
                case "none" -> Closing.NONE;
                case "government-decides" -> Closing.GOVERNMENT_DECIDES;
                case "department-with-approval" -> Closing.DEPARTMENT_WITH_APPROVAL;
                default -> throw new IllegalArgumentException(word + " is nothing that may follow");
            };
        }
    }

    record RevocationRow(
            String licence,
            String clause,
            @Nullable Boolean requested,
            @Nullable Boolean grave,
            @Nullable String after,
            @Nullable String needs) {

        Revocation revocation() {
            return new Revocation(
                    licence,
                    clause,
                    Boolean.TRUE.equals(requested),
                    Boolean.TRUE.equals(grave),
                    after,
                    condition(needs));
        }
    }

    private static @Nullable Condition condition(@Nullable String word) {
        return word == null ? null : Condition.of(word);
    }

    Ground asGround() {
        return new Ground(
                ground,
                new Ground.Use(Track.of(track), Set.copyOf(departments), from, until, Boolean.TRUE.equals(issuerNamed)),
                new Ground.Basis(
                        clause,
                        certainty,
                        finding,
                        required.stream().map(Asked::of).collect(Collectors.toSet()),
                        medium),
                measures.stream().map(each -> each.measure(certainty)).toList(),
                fines.stream().map(FineRow::fine).toList(),
                follows.follows());
    }
}
