package org.phaseout.platform.vault;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.platform.domain.Authority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where persons are kept, so that events, views, messages and logs carry references only (W2). Each person is sealed
 * with a key of their own; erasing the person destroys that key, after which no copy of the data opens again.
 */
@Component
public final class Vault {

    /** Stands where an erased person's name stood. */
    public static final String ERASED = "[已删除]";

    private final PersonTable table;
    private final PersonSeal seal;
    private final VaultKeys keys;
    private final BusinessClock clock;
    private final TransactionTemplate apart;

    Vault(
            PersonTable table,
            PersonSeal seal,
            VaultKeys keys,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.seal = seal;
        this.keys = keys;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The reference of a person, who is stored if new. The same person has one reference in a district, until erased.
     * Joins the caller's transaction: where that is rolled back, no new person stays behind.
     */
    public PersonRef store(String district, Person person) {
        return Objects.requireNonNull(store(district, List.of(person)).get(person));
    }

    /** As {@link #store(String, Person)}, for persons who are named together. */
    public Map<Person, PersonRef> store(String district, Collection<Person> persons) {
        var refs = new HashMap<Person, PersonRef>();
        // In one order for everybody: two transactions that name the same new persons must not wait for each other.
        new HashSet<>(persons)
                .stream()
                        .map(person -> Map.entry(keys.lookup(district, person), person))
                        .sorted(comparing(Entry::getKey, Arrays::compareUnsigned))
                        .forEach(each -> refs.put(each.getValue(), ref(district, each.getValue(), each.getKey())));
        return refs;
    }

    private PersonRef ref(String district, Person person, byte[] lookup) {
        while (true) { // comes round again only if the same person was stored or erased by another in between
            var known = table.find(lookup);
            if (known.isPresent()) {
                return known.get();
            }
            var ref = new PersonRef(UUID.randomUUID());
            if (table.add(ref, district, lookup, seal.seal(district, ref, person), clock.now())) {
                return ref;
            }
        }
    }

    /**
     * The person, or nothing if unknown or erased. The reading is on record before anything is shown, also where the
     * caller's transaction is rolled back later. Throws {@link Unopenable} where the row was tampered with.
     *
     * @param purpose why the reader needs to know, in words an auditor understands
     */
    public Optional<Person> read(PersonRef ref, Authority reader, String purpose) {
        var row = Objects.requireNonNull(apart.execute(transaction -> {
            var found = table.find(ref);
            found.ifPresent(person -> table.logRead(person, reader, purpose));
            return found;
        }));
        return row.flatMap(
                person -> Optional.ofNullable(person.box()).map(box -> seal.open(person.district(), ref, box)));
    }

    /** The person's name as a page or document shows it: {@link #ERASED} where nobody can know it any more. */
    public String name(PersonRef ref, Authority reader, String purpose) {
        return read(ref, reader, purpose).map(Person::name).orElse(ERASED);
    }

    /**
     * Keeps the person from being erased while a statutory retention runs; several may run at once.
     *
     * @param hold the clause and the term, as the refusal will name it
     */
    public void hold(PersonRef ref, String hold) {
        if (!table.hold(ref, hold)) {
            throw new NoSuchElementException("Nobody to hold under " + ref);
        }
    }

    /** Ends one hold; the others stand. */
    public void release(PersonRef ref, String hold) {
        table.release(ref, hold);
    }

    /**
     * Destroys the person's key and everything derived from the person. Erasing again changes nothing. Throws
     * {@link Held} while a hold stands, {@link NoSuchElementException} for an unknown reference.
     */
    public void erase(PersonRef ref, Authority byWhom) {
        while (!table.erase(ref, byWhom, clock.now())) { // comes round again only if a hold ended in between
            var person = table.find(ref).orElseThrow();
            if (!person.holds().isEmpty()) {
                throw new Held(new Held.RetentionHold(ref, person.holds()));
            }
            if (person.box() == null) {
                return;
            }
        }
    }
}
