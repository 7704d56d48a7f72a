package org.phaseout.planted.mill.web;

import java.util.List;
import org.phaseout.planted.barn.domain.Barn.BarnOpened;
import org.phaseout.planted.barn.domain.Barn.OpenBarn;
import org.phaseout.platform.alarm.Alarm;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.policy.PolicyCommands;

/** Planted: a page that sends a policy's commands, sets alarms and tells facts by itself. */
record MillGate(PolicyCommands commands) implements DueDates<BarnOpened> {

    BarnOpened open() {
        return new BarnOpened("barn");
    }

    @Override
    public Class<BarnOpened> facts() {
        return BarnOpened.class;
    }

    @Override
    public List<Alarm> setBy(BarnOpened fact) {
        return List.of();
    }

    @Override
    public Command ring(Alarm alarm) {
        return new OpenBarn(alarm.aggregateId());
    }
}
