package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procedure table. A changed limit is another row of the ground from its day on; the rule in force at the act governs
 * (E7).
 */
public record Procedures(List<Ground> rows) {

    /** Throws where two rows of a ground are in force on one day. */
    public Procedures {
        rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (var later : rows.subList(i + 1, rows.size())) {
                requireApart(rows.get(i), later);
            }
        }
    }

    private static void requireApart(Ground one, Ground other) {
        if (one.ground().equals(other.ground()) && (other.isInForceOn(start(one)) || one.isInForceOn(start(other)))) {
            throw new IllegalArgumentException(one.ground() + " has two rows for one day");
        }
    }

    private static LocalDate start(Ground row) {
        return Objects.requireNonNullElse(row.use().from(), LocalDate.MIN);
    }

    public boolean has(String ground) {
        return rows.stream().anyMatch(row -> row.ground().equals(ground));
    }

    /** The row of a ground for an act of that day. */
    public Optional<Ground> row(String ground, LocalDate day) {
        return rows.stream()
                .filter(row -> row.ground().equals(ground) && row.isInForceOn(day))
                .findFirst();
    }

    /**
     * The row by which an act is fined (行政处罚法37): that of the day of the act, or that of the day of the decision where it
     * is lighter. A rule that was dropped without another in its place changes nothing here.
     *
     * @param goodsValue null where it is not stated
     */
    public Optional<Ground> lighter(Offence offence, LocalDate decidedOn, @Nullable BigDecimal goodsValue) {
        var then = row(offence.ground(), offence.on());
        var now = row(offence.ground(), decidedOn).filter(Ground::isEnforced);
        return then.isPresent()
                        && now.isPresent()
                        && isLighter(now.get(), then.get(), offence.limitPassed(), goodsValue)
                ? now
                : then;
    }

    /** What is to be fined. */
    public record Offence(String ground, LocalDate on, boolean limitPassed) {}

    private static boolean isLighter(Ground now, Ground then, boolean limitPassed, @Nullable BigDecimal goodsValue) {
        var before = then.fine(limitPassed);
        var after = now.fine(limitPassed);
        return before.isPresent() && (after.isEmpty() || after.get().isLighterThan(before.get(), goodsValue));
    }
}
