package org.phaseout.platform.intake;

import org.phaseout.platform.vault.PersonalData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class DoorMaker {

    private final PersonalData persons;
    private final JsonMapper json;

    DoorMaker(PersonalData persons, JsonMapper eventJson) {
        this.persons = persons;
        this.json = eventJson;
    }

    <D> ActionDoor<D> door(Action<D> action) {
        return new ActionDoor<>(action, persons, json);
    }
}
