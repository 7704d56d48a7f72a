package org.phaseout.platform.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.command.Request;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.ledger.Append;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.vault.PersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Leads a reported action through its door: is the kind known, may the sender report it, and is its day past. */
@Component
class ActionDoors {

    private final Map<String, ActionDoor<?>> doors;
    private final BusinessClock clock;

    ActionDoors(List<Action<?>> actions, PersonalData persons, JsonMapper eventJson, BusinessClock clock) {
        this.doors = actions.stream()
                .collect(Collectors.toMap(Action::type, action -> new ActionDoor<>(action, persons, eventJson)));
        this.clock = clock;
    }

    /** Throws {@link Rejected} when the action may not come in. */
    Request request(CloudEvent event, Append.Key key, Intake.Sender sender) {
        var door = doors.get(event.type());
        if (door == null) {
            throw new Rejected(Problem.of(422, "action-unknown", "/type", event.type()));
        }
        var caller = sender.caller();
        var authority = caller.authority();
        if (!door.admits(authority)) {
            throw new Rejected(Problem.of(403, "action-not-yours", "/type", event.type(), authority.value()));
        }
        if (event.occurredOn().isAfter(clock.today())) {
            throw new Rejected(Problem.of(422, "E8-date-in-the-future", "/time", event.occurredOn(), clock.today()));
        }
        var act = new Act(authority, caller.district(), event.occurredOn(), clock.now());
        return new Request(
                door.command(event, act, sender.language()), act, key, sender.requiredVersion(), sender.traceparent());
    }

    /** A refusal by the aggregate, pointing into the event as it was sent. */
    Problem asSent(CloudEvent event, Problem refusal) {
        return Optional.ofNullable(doors.get(event.type()))
                .map(door -> door.asSent(refusal))
                .orElse(refusal);
    }
}
