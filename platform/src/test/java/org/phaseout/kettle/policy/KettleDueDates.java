package org.phaseout.kettle.policy;

import java.util.List;
import org.phaseout.kettle.domain.KettleCommand.CheckKettle;
import org.phaseout.kettle.domain.KettleEvent;
import org.phaseout.kettle.domain.KettleEvent.KettleHeated;
import org.phaseout.platform.alarm.Alarm;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;

public final class KettleDueDates implements DueDates<KettleEvent> {

    @Override
    public Class<KettleEvent> facts() {
        return KettleEvent.class;
    }

    @Override
    public List<Alarm> setBy(KettleEvent fact) {
        return fact instanceof KettleHeated(var kettle, var until)
                ? List.of(new Alarm(kettle, "boil", until))
                : List.of();
    }

    @Override
    public Command ring(Alarm alarm) {
        return new CheckKettle(alarm.aggregateId(), alarm.lastDay());
    }
}
