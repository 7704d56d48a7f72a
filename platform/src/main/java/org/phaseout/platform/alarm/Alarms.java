package org.phaseout.platform.alarm;

import java.util.List;
import org.phaseout.platform.command.Aggregates;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.follow.Following;

/** Every kind of alarm of the service, and a follower for each that sets it. */
final class Alarms implements Following {

    private final List<Follower> setters;

    Alarms(List<AlarmKind<?>> kinds, AlarmClock clock) {
        this.setters = kinds.stream()
                .<Follower>map(kind -> new AlarmSetter(kind, clock))
                .toList();
    }

    @Override
    public List<Follower> followers() {
        return setters;
    }

    static <E extends Fact> AlarmKind<E> kind(DueDates<E> dueDates, Aggregates aggregates) {
        return new AlarmKind<>(aggregates.kindTelling(dueDates.facts()), dueDates);
    }
}
