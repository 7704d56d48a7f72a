package org.phaseout.reporting.record.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise.Registered;

/**
 * All that was ever told of a record, and of the records it names.
 *
 * @param others by their reference; empty for a record that names none
 */
public record RecordBook(RecordRef record, List<Telling> tellings, Map<RecordRef, List<Telling>> others) {

    /** The moments at which something was learned that the record's figures may follow from. */
    public SortedSet<Instant> moments() {
        var moments = new TreeSet<Instant>();
        Stream.concat(tellings.stream(), others.values().stream().flatMap(Collection::stream))
                .forEach(telling -> moments.add(telling.recordedAt()));
        return moments;
    }

    /** What stood at the moment. */
    public Known knownAt(Instant moment) {
        return new Known(this, moment);
    }

    /** A record and those it names, as known at a moment. */
    public record Known(RecordBook book, Instant moment) {

        public List<Telling> standing() {
            return standing(book.tellings());
        }

        private List<Telling> standing(List<Telling> tellings) {
            return Standing.of(tellings.stream()
                    .filter(telling -> !telling.recordedAt().isAfter(moment))
                    .toList());
        }

        /** Where a unit belongs; nothing is known of one that nobody has told of, or that was voided. */
        public Traits unit(String unitId) {
            return UnitRecord.of(of(RecordKind.UNIT, unitId).stream())
                    .identification()
                    .findFirst()
                    .map(RecordFact.OfUnit.Identified::traits)
                    .orElse(Traits.UNKNOWN);
        }

        /** The registration of the enterprise with that code. */
        public Stream<Registered> enterprise(String uscc) {
            return book.others().keySet().stream()
                    .filter(other -> other.kind() == RecordKind.ENTERPRISE)
                    .flatMap(other -> registration(standing(book.others().getOrDefault(other, List.of())).stream()))
                    .filter(registered -> registered.uscc().equals(uscc));
        }

        public static Stream<Registered> registration(Stream<Telling> standing) {
            return standing
                    .map(Telling::fact)
                    .filter(Registered.class::isInstance)
                    .map(Registered.class::cast)
                    .reduce((_, last) -> last)
                    .stream();
        }

        private List<Telling> of(RecordKind kind, String id) {
            return standing(
                    book.others().getOrDefault(new RecordRef(book.record().district(), kind, id), List.of()));
        }
    }
}
