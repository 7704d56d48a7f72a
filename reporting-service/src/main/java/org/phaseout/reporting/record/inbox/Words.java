package org.phaseout.reporting.record.inbox;

import java.util.Optional;
import java.util.Set;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.view.KeptMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one service's messages are understood, when they come and when they are told again.
 *
 * @param kinds the records they are about
 */
record Words<M>(MessageTypes<M> types, Set<RecordKind> kinds, Translation<M> translation) {

    interface Translation<M> {

        /** Empty for a message about no record. */
        Optional<Heard> heard(M message, long version);
    }

    /** What was kept, told again. */
    Telling tell(KeptMessage kept, JsonMapper json) {
        var message =
                json.readValue(kept.saying().body(), types.named(kept.saying().type()));
        var heard = translation
                .heard(message, kept.version())
                .orElseThrow(() -> new IllegalStateException(kept.saying().type() + " is about no record"));
        var origin = kept.origin();
        return new Telling(
                kept.version(),
                heard.fact(),
                heard.undoing(),
                origin.occurredOn(),
                origin.recordedAt(),
                origin.authority());
    }
}
