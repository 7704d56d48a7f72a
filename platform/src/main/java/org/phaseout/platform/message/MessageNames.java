package org.phaseout.platform.message;

import org.jspecify.annotations.Nullable;

/**
 * Where the published name of a message stands. The contract writes it on each record; the platform does not know the
 * contract, so the name is looked up behind this seam.
 */
@FunctionalInterface
public interface MessageNames {

    /** CloudEvents {@code type} of a message record; null when the record has none. */
    @Nullable
    String of(Class<?> message);
}
