package org.phaseout.reporting.record.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.view.RecordLinks;
import org.phaseout.reporting.record.view.RecordMessages;
import tools.jackson.databind.json.JsonMapper;

/** Opens the books of records: their own messages, and those of the units and enterprises they name. */
final class RecordBooks {

    private final RecordMessages messages;
    private final RecordLinks links;
    private final JsonMapper json;
    private final Map<RecordKind, Words<?>> words = new HashMap<>();

    RecordBooks(RecordMessages messages, RecordLinks links, JsonMapper json, Collection<Words<?>> spoken) {
        this.messages = messages;
        this.links = links;
        this.json = json;
        spoken.forEach(each -> each.kinds().forEach(kind -> words.put(kind, each)));
    }

    /** The books of a record and of those that name it. */
    List<RecordBook> around(RecordRef record) {
        var records = new LinkedHashSet<RecordRef>();
        records.add(record);
        records.addAll(links.naming(record));
        var tellings = tellings(records);
        var named = new HashMap<RecordRef, Set<RecordRef>>();
        tellings.forEach((each, told) -> named.put(each, named(each, told)));
        var others = tellings(named.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return records.stream()
                .map(each -> new RecordBook(
                        each, tellings.getOrDefault(each, List.of()), only(named.getOrDefault(each, Set.of()), others)))
                .toList();
    }

    private Map<RecordRef, List<Telling>> tellings(Collection<RecordRef> records) {
        return messages.of(records).stream()
                .collect(groupingBy(
                        kept -> kept.record(),
                        mapping(kept -> words(kept.record()).tell(kept, json), toList())));
    }

    private Words<?> words(RecordRef record) {
        var spoken = words.get(record.kind());
        if (spoken == null) {
            throw new IllegalStateException(
                    "nobody speaks of a " + record.kind().code());
        }
        return spoken;
    }

    private Set<RecordRef> named(RecordRef record, List<Telling> tellings) {
        if (record.kind() == RecordKind.ENTERPRISE) {
            return Set.of();
        }
        var named = tellings.stream()
                .flatMap(telling -> RecordLinks.named(telling.fact()).stream())
                .distinct()
                .toList();
        var others = new LinkedHashSet<>(links.enterprises(record.district(), named));
        others.addAll(RecordLinks.units(record.district(), named));
        return others;
    }

    private static Map<RecordRef, List<Telling>> only(Set<RecordRef> named, Map<RecordRef, List<Telling>> all) {
        var others = new HashMap<RecordRef, List<Telling>>();
        for (var each : named) {
            others.put(each, all.getOrDefault(each, List.of()));
        }
        return others;
    }
}
