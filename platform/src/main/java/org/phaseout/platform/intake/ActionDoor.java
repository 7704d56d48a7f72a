package org.phaseout.platform.intake;

import java.util.Locale;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.vault.PersonalData;
import tools.jackson.databind.json.JsonMapper;

/** Checks one kind of action against its schema, puts its persons into the vault and makes a command of it. */
final class ActionDoor<D> {

    private final Action<D> action;
    private final ActionSchema schema;
    private final PersonalData persons;
    private final JsonMapper json;

    ActionDoor(Action<D> action, PersonalData persons, JsonMapper json) {
        this.action = action;
        this.schema = ActionSchema.of(action.type());
        this.persons = persons;
        this.json = json;
    }

    boolean admits(Authority authority) {
        return action.senders().stream().anyMatch(authority::is);
    }

    /** A refusal of what came through this door, pointing into the data as it was sent. */
    Problem asSent(Problem refusal) {
        return action.corrects() ? CorrectedData.asSent(refusal) : refusal;
    }

    Command command(CloudEvent event, Act act, Locale language) {
        schema.check(event.data(), language);
        var data = persons.replace(act.district(), schema.document(), event.data());
        return action.command().of(event.subject(), json.treeToValue(data, action.data()), act);
    }
}
