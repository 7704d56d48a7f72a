package org.phaseout.platform.alarm;

import java.util.List;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;

/** Sets the alarms of one kind of aggregate as its facts are told. Set again, an alarm rings again and has no effect. */
final class AlarmSetter implements Follower {

    private final AlarmKind<?> kind;
    private final AlarmClock clock;

    AlarmSetter(AlarmKind<?> kind, AlarmClock clock) {
        this.kind = kind;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "alarms-of-" + kind.name();
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        clock.set(kind, batch.stream().flatMap(kind::setBy).toList());
    }

    @Override
    public void reset() {}
}
