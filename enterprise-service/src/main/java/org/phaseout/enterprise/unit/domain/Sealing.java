package org.phaseout.enterprise.unit.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.Report.DetermineWay;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitCommitmentMadePublic;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitDismantleDateSet;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitSealed;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitSealingNoticePublished;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitWayDetermined;
import org.phaseout.enterprise.unit.domain.UnitCommand.CutGround;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ResidentsSupplied;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.SealingIncomplete;
import org.phaseout.platform.domain.Act;

/**
 * U4: which way out was determined, and how far the sealing has come. The seven facts may be told in any order, before
 * the determination too: late entry is normal.
 *
 * @param way null until it is determined
 * @param sealedOn null until the sealing is complete
 */
record Sealing(
        @Nullable Happened<UnitWayDetermined> way,
        Map<SealingFact, Happened<UnitEvent>> facts,
        @Nullable LocalDate sealedOn) {

    static final Sealing NONE = new Sealing(null, Map.of(), null);

    static final String DETERMINATION = "unit-way-determined";

    Sealing with(UnitWayDetermined determined, LocalDate on) {
        return new Sealing(new Happened<>(determined, on), facts, sealedOn);
    }

    Sealing with(SealingFact kind, UnitEvent fact, LocalDate on) {
        var more = new EnumMap<SealingFact, Happened<UnitEvent>>(SealingFact.class);
        more.putAll(facts);
        more.put(kind, new Happened<>(fact, on));
        return new Sealing(way, Map.copyOf(more), sealedOn);
    }

    Sealing complete(LocalDate on) {
        return new Sealing(way, facts, on);
    }

    boolean isDetermined() {
        return way != null;
    }

    boolean mayBeDismantledAtOnce() {
        return way != null && way.what().conditionsExist();
    }

    /** What is missing before the sealing is complete, in the order of the plan; names of stored facts. */
    List<String> missing() {
        var determined = way != null && !way.what().conditionsExist();
        return Stream.concat(
                        determined ? Stream.empty() : Stream.of(DETERMINATION),
                        Stream.of(SealingFact.values())
                                .filter(fact -> !facts.containsKey(fact))
                                .map(SealingFact::storedAs))
                .toList();
    }

    /** The date by which the unit must be dismantled, with the day on which it was set; none before one is. */
    Optional<Happened<LocalDate>> dismantleBy() {
        if (way != null && way.what().dismantleBy() != null) {
            return Optional.of(new Happened<>(way.what().dismantleBy(), way.on()));
        }
        var set = facts.get(SealingFact.DISMANTLE_DATE_SET);
        return set != null && set.what() instanceof UnitDismantleDateSet date
                ? Optional.of(new Happened<>(date.dismantleBy(), set.on()))
                : Optional.empty();
    }

    static UnitWayDetermined fact(DetermineWay command, Act act) {
        return new UnitWayDetermined(
                command.unitId().value(),
                command.conditionsExist(),
                command.office(),
                command.reason(),
                command.conditionsExist() ? act.occurredOn().plusDays(command.days()) : null);
    }

    /** The ground of a cut; throws when residents are supplied through the same line (行政强制法 43). */
    static CutGround cut(CutGround ground, boolean residentsSupplied) {
        if (residentsSupplied) {
            throw new UnitRefused(new ResidentsSupplied());
        }
        return ground;
    }

    /** The completed sealing, with what the public was told; throws with the list of what is missing. */
    UnitSealed completed(String unitId, String office) {
        if (!missing().isEmpty()) {
            throw new UnitRefused(new SealingIncomplete(missing()));
        }
        return new UnitSealed(
                unitId,
                office,
                told(SealingFact.COMMITMENT_MADE_PUBLIC, UnitCommitmentMadePublic.class)
                        .commitment(),
                told(SealingFact.NOTICE_PUBLISHED, UnitSealingNoticePublished.class)
                        .notice(),
                told(SealingFact.DISMANTLE_DATE_SET, UnitDismantleDateSet.class).dismantleBy());
    }

    private <E extends UnitEvent> E told(SealingFact kind, Class<E> type) {
        return type.cast(requireNonNull(facts.get(kind)).what());
    }
}
