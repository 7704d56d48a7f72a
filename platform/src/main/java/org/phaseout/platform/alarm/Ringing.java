package org.phaseout.platform.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.command.CommandDigest;
import org.phaseout.platform.command.Commands;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.ledger.Append;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells an aggregate that a day has passed. Its key lets the alarm take effect once, however often it rings. */
@Component
class Ringing {

    private static final Logger LOG = LoggerFactory.getLogger(Ringing.class);
    private static final Authority ALARM = new Authority("alarm");

    private final Commands commands;
    private final BusinessClock clock;
    private final MeterRegistry meters;

    Ringing(Commands commands, BusinessClock clock, MeterRegistry meters) {
        this.commands = commands;
        this.clock = clock;
        this.meters = meters;
    }

    /** An alarm that rings has been reached, whatever another instance's clock shows at this moment. */
    private static Instant latest(Instant rings, Instant now) {
        return rings.isAfter(now) ? rings : now;
    }

    /** Throws when the alarm is to ring again later. */
    void ring(AlarmKind<?> kind, SetAlarm set) {
        var command = kind.dueDates().ring(set.alarm());
        var key = new Append.Key("//alarm/" + kind.name(), set.id(), ALARM.value(), CommandDigest.of(command));
        var act = new Act(ALARM, set.district(), set.alarm().lastDay().plusDays(1), latest(set.rings(), clock.now()));
        var outcome = commands.handle(new Request(command, act, key, null, null));
        meters.counter("phaseout.alarms.rung", "kind", kind.name(), "outcome", outcome.word())
                .increment();
        switch (outcome) {
            case Outcome.Accepted _, Outcome.Repeated _ -> LOG.debug("{} {} rang", kind.name(), set.id());
            case Outcome.TooBusy() -> throw new IllegalStateException(set.id() + " found its subject too busy");
            case Outcome.RefusedByRule(var refusal) ->
                LOG.warn("{} {} rang and was refused: {}", kind.name(), set.id(), refusal.reason());
            case Outcome.KeyTaken _,
                    Outcome.SubjectUnknown _,
                    Outcome.SubjectOfAnotherKind _,
                    Outcome.VersionDiffers _ -> LOG.warn("{} {} rang in vain: {}", kind.name(), set.id(), outcome);
        }
    }
}
