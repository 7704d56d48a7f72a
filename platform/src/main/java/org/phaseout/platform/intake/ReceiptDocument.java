package org.phaseout.platform.intake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Receipt;

/**
 * A receipt as its sender sees it; the same bytes whenever the action is told again.
 *
 * @param firstPosition of the action's events in the ledger; absent when it changed nothing
 * @param lastPosition of the action's events in the ledger; absent when it changed nothing
 * @param version of the aggregate afterwards, for If-Match
 * @param eventIds for {@code after=} on reads, here and in reporting
 * @param digest SHA-256 of the action's canonical form, hexadecimal
 */
public record ReceiptDocument(
        String id,
        String source,
        String subject,
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        long version,
        List<UUID> eventIds,
        Instant recordedAt,
        String digest) {

    static ReceiptDocument of(Receipt receipt) {
        return new ReceiptDocument(
                receipt.id(),
                receipt.source(),
                receipt.subject(),
                receipt.firstPosition(),
                receipt.lastPosition(),
                receipt.version(),
                receipt.eventIds(),
                receipt.recordedAt(),
                HexFormat.of().formatHex(receipt.digest()));
    }
}
