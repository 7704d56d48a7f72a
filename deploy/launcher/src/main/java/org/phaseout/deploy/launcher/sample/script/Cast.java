package org.phaseout.deploy.launcher.sample.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which unit goes which way in the year. */
final class Cast {

    /** A way through the year, with the number of units that go it; whoever is left is surveyed and no more. */
    enum Role {
        /** Dismantled at once, checked and accepted. */
        AT_ONCE(40),
        /** Sent back at the first acceptance, then accepted. */
        SENT_BACK(4),
        /** Failed at acceptance. */
        FAILED(2),
        /** Sealed, and dismantled before the year ends. */
        SEALED_AND_DISMANTLED(18),
        /** Sealed, to be dismantled next year. */
        SEALED(16),
        /** Sealed, and with provincial consent that is the exit. */
        EXITED_SEALED(5),
        /** Some of the seven facts are missing when the year ends. */
        HALF_SEALED(6),
        /** Out in time, but reported only after the date had passed. */
        REPORTED_LATE(3),
        /** Out after its date. */
        OVERDUE_THEN_OUT(3),
        /** Still not out. */
        OVERDUE(3),
        /** Listed in 2022 and carried over into this year's plan. */
        CARRIED_OVER(4),
        /** On the plan with a date next year. */
        LISTED(10);

        private final int units;

        Role(int units) {
            this.units = units;
        }
    }

    private final Map<Role, List<Unit>> roles = new EnumMap<>(Role.class);
    private final Invented invented;

    Cast(long seed) {
        invented = new Invented(seed);
        var waiting = new ArrayList<>(invented.units());
        Collections.shuffle(waiting, new Random(seed));
        for (var role : Role.values()) {
            var chosen = waiting.subList(0, role.units);
            roles.put(role, List.copyOf(chosen));
            chosen.clear();
        }
    }

    List<Enterprise> enterprises() {
        return invented.enterprises();
    }

    Enterprise enterprise(int number) {
        return enterprises().get(number);
    }

    List<Unit> units() {
        return invented.units();
    }

    /** Those who go one of the ways, in the order of the ways. */
    List<Unit> of(Role... ways) {
        var units = new ArrayList<Unit>();
        for (var way : ways) {
            units.addAll(roles.getOrDefault(way, List.of()));
        }
        return units;
    }
}
