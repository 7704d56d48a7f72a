package org.phaseout.platform.command;

import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.ledger.Append;

/**
 * A command with the circumstances under which it is asked.
 *
 * @param requiredVersion version of the aggregate the sender insists on (If-Match); null when any will do
 * @param traceparent W3C trace context of the request
 */
public record Request(
        Command command,
        Act act,
        Append.Key key,
        @Nullable Long requiredVersion,
        @Nullable String traceparent) {}
