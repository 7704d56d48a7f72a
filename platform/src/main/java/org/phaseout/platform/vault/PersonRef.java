package org.phaseout.platform.vault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** All that an event, a view or a message ever says of a person. */
public record PersonRef(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonRef {}

    @Override
    public String toString() {
        return value.toString();
    }
}
