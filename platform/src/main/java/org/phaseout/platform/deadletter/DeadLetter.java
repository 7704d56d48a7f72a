package org.phaseout.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sees of a parked message; its body stays in the database.
 *
 * @param id gives the order within the key
 * @param group whose letter it is: the name of an inbox or of a ledger follower
 * @param type published name, if the letter has one
 * @param cause of the last failure; null while it only waits behind an earlier letter of its key
 * @param attempts that failed
 */
record DeadLetter(
        long id,
        String group,
        String key,
        String district,
        @Nullable String type,
        @Nullable String cause,
        int attempts,
        Instant parkedAt,
        @Nullable Instant triedAt) {}
