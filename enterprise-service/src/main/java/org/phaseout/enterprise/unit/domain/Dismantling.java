package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitDismantled;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitDismantlingStarted;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitMachineDisposed;
import org.phaseout.enterprise.unit.domain.Report.DisposeOfMachine;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.AlreadyOut;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.DismantlingNotStarted;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.DisposalLeavesItUsable;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.MachineNotOfThisUnit;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.MachinesLeft;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.ReceiverNotForScrap;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.WayNotOpen;

/**
 * U6: the main equipment is destroyed, machine by machine (工信部产业函〔2015〕97号: 作废毁处理,严禁异地转移).
 *
 * @param startedOn null until it begins
 * @param disposed normalised serials or marks of the machines disposed of
 * @param lastDisposalOn null before the first
 * @param inPlaceOn null until the unit is dismantled in place (拆除到位)
 */
record Dismantling(
        @Nullable LocalDate startedOn,
        List<String> disposed,
        @Nullable LocalDate lastDisposalOn,
        @Nullable LocalDate inPlaceOn) {

    static final Dismantling NONE = new Dismantling(null, List.of(), null, null);

    private static final Set<String> DESTROYS = Set.of("cut", "scrapped", "destroyed");

    Dismantling started(LocalDate on) {
        return new Dismantling(on, disposed, lastDisposalOn, inPlaceOn);
    }

    Dismantling with(UnitMachineDisposed disposal, LocalDate on) {
        var last = lastDisposalOn == null || on.isAfter(lastDisposalOn) ? on : lastDisposalOn;
        return new Dismantling(
                startedOn,
                Stream.concat(disposed.stream(), Stream.of(machine(disposal))).toList(),
                last,
                inPlaceOn);
    }

    Dismantling finished(LocalDate on) {
        return new Dismantling(startedOn, disposed, lastDisposalOn, on);
    }

    /** Which machine a disposal is about, however its serial is written. */
    static String machine(UnitMachineDisposed disposal) {
        var normal = Equipment.normal(disposal.machine());
        return normal.isEmpty() ? disposal.machine() : normal;
    }

    /** A disposal that leaves main equipment usable, anywhere, is refused; a receiver is a scrap receiver. */
    static UnitMachineDisposed fact(DisposeOfMachine command) {
        if (!DESTROYS.contains(command.method())) {
            throw new UnitRefused(new DisposalLeavesItUsable(command.method()));
        }
        var receiver = command.receiver();
        if (!receiver.kind().equals("scrap")) {
            throw new UnitRefused(new ReceiverNotForScrap(receiver.name()));
        }
        return new UnitMachineDisposed(
                command.unitId().value(), command.machine(), command.method(), receiver.name(), receiver.receipt());
    }

    /** Where the conditions exist at once; otherwise only what is sealed is dismantled. */
    static Optional<Reason> obstacle(UnitDismantlingStarted start, Standing unit) {
        if (unit.stage().isEnd()) {
            return Optional.of(new AlreadyOut(unit.stage()));
        }
        var sealing = unit.sealing();
        if (sealing.mayBeDismantledAtOnce() || sealing.sealedOn() != null) {
            return Optional.empty();
        }
        if (!sealing.isDetermined()) {
            return Optional.of(new WayNotOpen(List.of(Sealing.DETERMINATION)));
        }
        var missing = new ArrayList<>(sealing.missing());
        missing.add("unit-sealed");
        return Optional.of(new WayNotOpen(missing));
    }

    static Optional<Reason> obstacle(UnitMachineDisposed disposal, Standing unit) {
        return whileRunning(unit).or(() -> notOne(disposal, unit));
    }

    /**
     * A disposal names a machine by its nameplate, or by a mark where there are machines without one; no unit loses more
     * machines of either kind than it has.
     */
    private static Optional<Reason> notOne(UnitMachineDisposed disposal, Standing unit) {
        var equipment = unit.equipment();
        var nameplates = equipment.serials().stream()
                .map(Equipment::normal)
                .filter(serial -> !serial.isEmpty())
                .collect(Collectors.toSet());
        var machine = machine(disposal);
        if (nameplates.contains(machine) || unit.dismantling().disposed().contains(machine)) {
            return Optional.empty();
        }
        var marked = unit.dismantling().disposed().stream()
                .filter(each -> !nameplates.contains(each))
                .count();
        return nameplates.size() + marked >= equipment.count()
                ? Optional.of(new MachineNotOfThisUnit(disposal.machine(), equipment.count()))
                : Optional.empty();
    }

    static Optional<Reason> whileRunning(Standing unit) {
        return unit.dismantling().startedOn() == null ? Optional.of(new DismantlingNotStarted()) : Optional.empty();
    }

    static Optional<Reason> obstacle(UnitDismantled finished, Standing unit) {
        var left = unit.dismantling().left(unit.equipment().count());
        return whileRunning(unit).or(() -> left > 0 ? Optional.of(new MachinesLeft(left)) : Optional.empty());
    }

    private int left(int count) {
        return Math.max(0, count - Set.copyOf(disposed).size());
    }
}
