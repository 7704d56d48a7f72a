package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.rollup.view.Lineages.Lineage;
import org.phaseout.reporting.rollup.view.Lineages.LineageRow;
import org.phaseout.reporting.rollup.view.Lineages.ToldLine;

/** The records under one figure, and that they add up to it. */
record LineageAnswer(
        String figure, String measuringUnit, String total, String sum, boolean addsUp, List<RecordAnswer> records) {

    static LineageAnswer of(Lineage lineage, Told told) {
        var question = lineage.question();
        return new LineageAnswer(
                question.figure().code(),
                question.measuringUnit(),
                lineage.total().toPlainString(),
                lineage.sum().toPlainString(),
                lineage.addsUp(),
                lineage.rows().stream().map(row -> RecordAnswer.of(row, told)).toList());
    }

    /** @param messages what the record is made of; left out for readers of what is published */
    record RecordAnswer(
            String kind,
            String record,
            String value,
            LocalDate trueFrom,
            Instant knownFrom,
            @Nullable List<MessageAnswer> messages) {

        private static RecordAnswer of(LineageRow row, Told told) {
            return new RecordAnswer(
                    row.record().kind().code(),
                    row.record().id(),
                    row.value().toPlainString(),
                    row.trueFrom(),
                    row.knownFrom(),
                    told.of(row.record()));
        }
    }

    /** @param undoneBy version of the message that took it back (U12); left out while it stands */
    record MessageAnswer(
            long version,
            String type,
            LocalDate occurredOn,
            Instant recordedAt,
            String authority,
            @Nullable Long undoneBy) {

        private static MessageAnswer of(ToldLine line) {
            var message = line.message();
            return new MessageAnswer(
                    message.version(),
                    message.saying().type(),
                    message.origin().occurredOn(),
                    message.origin().recordedAt(),
                    message.origin().authority(),
                    line.undoneBy());
        }
    }

    /** What was told of each record. */
    record Told(Map<RecordRef, List<MessageAnswer>> messages) {

        static final Told NOTHING = new Told(Map.of());

        static Told of(Map<RecordRef, List<ToldLine>> lines) {
            return new Told(lines.entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey,
                            each -> each.getValue().stream()
                                    .map(MessageAnswer::of)
                                    .toList())));
        }

        private @Nullable List<MessageAnswer> of(RecordRef record) {
            return messages.get(record);
        }
    }
}
