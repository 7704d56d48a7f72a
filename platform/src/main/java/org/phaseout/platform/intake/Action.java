package org.phaseout.platform.intake;

import java.util.Set;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Command;

/**
 * One kind of action that authorities may report. Its data is described by the JSON Schema {@code
 * actions/<type>.schema.json} on the class path.
 *
 * @param type the CloudEvents type, such as {@code report.unit.identification}
 * @param data what the schema's data is read into
 * @param senders who may report it, as in the authority table: {@code industry}, {@code township:*}
 * @param command what it asks of the aggregate
 * @param corrects whether its data carries that of another action, as it should have been (U12)
 */
public record Action<D>(String type, Class<D> data, Set<String> senders, Meaning<D> command, boolean corrects) {

    public Action {
        senders = Set.copyOf(senders);
    }

    public Action(String type, Class<D> data, Set<String> senders, Meaning<D> command) {
        this(type, data, senders, command, false);
    }

    /** An action whose member {@code data} is the whole data of the action it corrects. */
    public static <D> Action<D> correcting(String type, Class<D> data, Set<String> senders, Meaning<D> command) {
        return new Action<>(type, data, senders, command, true);
    }

    /** Puts a reported action into a command. */
    @FunctionalInterface
    public interface Meaning<D> {

        Command of(String subject, D data, Act act);
    }
}
