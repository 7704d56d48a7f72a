package org.phaseout.reporting.record.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling;
import org.phaseout.reporting.record.view.Hearing.Retold;
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

    /** The books of the records that were told of, and of those that name them. */
    List<Retold> around(String district, Map<RecordRef, MessageHeader> told) {
        var causes = new LinkedHashMap<>(told);
        links.naming(district, told.keySet())
                .forEach(naming -> causes.putIfAbsent(naming.by(), Objects.requireNonNull(told.get(naming.named()))));
        var tellings = tellings(causes.keySet());
        var named = named(district, tellings);
        var others = tellings(named.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return causes.entrySet().stream()
                .map(each -> new Retold(book(each.getKey(), tellings, named, others), each.getValue()))
                .toList();
    }

    private static RecordBook book(
            RecordRef record,
            Map<RecordRef, List<Telling>> tellings,
            Map<RecordRef, Set<RecordRef>> named,
            Map<RecordRef, List<Telling>> others) {
        var known = named.getOrDefault(record, Set.of()).stream()
                .collect(Collectors.toMap(each -> each, each -> others.getOrDefault(each, List.of())));
        return new RecordBook(record, tellings.getOrDefault(record, List.of()), known);
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

    /** The units and enterprises that each record names; an enterprise only has its code, it names nobody. */
    private Map<RecordRef, Set<RecordRef>> named(String district, Map<RecordRef, List<Telling>> tellings) {
        var names = new HashMap<RecordRef, Set<String>>();
        tellings.forEach((record, told) -> {
            if (record.kind() != RecordKind.ENTERPRISE) {
                names.put(
                        record,
                        told.stream()
                                .flatMap(telling -> RecordLinks.named(telling.fact()).stream())
                                .collect(Collectors.toSet()));
            }
        });
        var enterprises = links.enterprises(
                district, names.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var named = new HashMap<RecordRef, Set<RecordRef>>();
        names.forEach((record, own) -> {
            var others = new LinkedHashSet<>(RecordLinks.units(district, own));
            own.forEach(name -> others.addAll(enterprises.getOrDefault(name, List.of())));
            named.put(record, others);
        });
        return named;
    }
}
