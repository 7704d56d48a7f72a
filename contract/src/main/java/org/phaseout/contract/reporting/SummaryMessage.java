package org.phaseout.contract.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What reporting-service tells the city (domain.md R3). Every message has a number, contiguous from 1 within its
 * district, in {@code ce_aggregateversion} and {@code ce_ledgerposition}.
 */
public sealed interface SummaryMessage {

    /** Append-only, all numbers in order; the key is the district. */
    String LOG = "summary-log.v1";

    /** Compacted, the latest message of each cell; the key is district and cell. */
    String STATE = "summary.v1";

    /**
     * The total of one cell, never a difference: a message replaces whatever an earlier one said of the cell. A cell
     * that has lost its last record is said once more, with nothing in it.
     *
     * @param figure what is counted or added up, such as {@code units-identified}
     * @param township GB/T 2260 code, nine digits, or {@code none} where none is known
     * @param industry edition and code of GB/T 4754, such as {@code 2017-3011}, or {@code none} where none is known
     * @param basis exactly these grounds, sorted; a record is in one cell only, so that cells of a figure add up
     * @param state of the records, for figures that are told by state; null for others
     * @param track of the cases, for figures of cases; null for others
     * @param planYear of the plans, for figures of one year's plans; null for others
     * @param measuringUnit such as {@code 10kt/a}, {@code CNY} or {@code count}; different ones are never added
     * @param records how many make up the total
     */
    @MessageType("phaseout.summary.figure.v1")
    record FigureSummarised(
            String figure,
            String township,
            String industry,
            List<String> basis,
            @Nullable String state,
            @Nullable String track,
            @Nullable Integer planYear,
            String measuringUnit,
            BigDecimal value,
            long records)
            implements SummaryMessage {}
}
