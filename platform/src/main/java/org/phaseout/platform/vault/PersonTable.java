package org.phaseout.platform.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.together.Together;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the vault; it never sees a person in clear. */
@Component
final class PersonTable {

    private final JdbcClient jdbc;
    private final Together<byte[], Optional<PersonRef>> lookups;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.lookups = new Together<>(this::findAll);
    }

    /** @param box null once erased */
    record Row(
            PersonRef ref,
            String district,
            List<String> holds,
            @Nullable SealedPerson box) {}

    Optional<PersonRef> find(byte[] lookup) {
        return lookups.ask(lookup);
    }

    /** In the order of what is asked. Each is looked up by the index; a join might read all of a young table. */
    private List<Optional<PersonRef>> findAll(List<byte[]> asked) {
        var found = new ArrayList<Optional<PersonRef>>(Collections.nCopies(asked.size(), Optional.empty()));
        jdbc.sql("""
                select asked.nth, known.ref from unnest(?::bytea[]) with ordinality as asked (lookup, nth)
                cross join lateral (select ref from person where person.lookup = asked.lookup limit 1) as known""").param(asked.toArray(byte[][]::new)).query(row -> {
            found.set(row.getInt("nth") - 1, Optional.of(new PersonRef(row.getObject("ref", UUID.class))));
        });
        return found;
    }

    Optional<Row> find(PersonRef ref) {
        return jdbc.sql("select ref, district, holds, wrapped_key, content from person where ref = ?")
                .param(ref.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** Tells whether the person was added; false if somebody else has just added the same one. */
    boolean add(PersonRef ref, String district, byte[] lookup, SealedPerson box, Instant at) {
        return jdbc.sql("""
                insert into person (ref, district, lookup, wrapped_key, content, recorded_at)
                values (?, ?, ?, ?, ?, ?) on conflict (lookup) do nothing""")
                        .params(ref.value(), district, lookup, box.wrappedKey(), box.content())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Tells whether the person was erased by this; false if unknown, held or erased before. */
    boolean erase(PersonRef ref, Authority by, Instant at) {
        return jdbc.sql("""
                update person set wrapped_key = null, content = null, lookup = null, erased_at = ?, erased_by = ?
                where ref = ? and erased_at is null and cardinality(holds) = 0""")
                        .params(at.atOffset(ZoneOffset.UTC), by.value(), ref.value())
                        .update()
                == 1;
    }

    /** Tells whether there is somebody to hold. */
    boolean hold(PersonRef ref, String hold) {
        return jdbc.sql("""
                update person set holds = array_append(array_remove(holds, :hold), :hold)
                where ref = :ref and erased_at is null""").param("hold", hold).param("ref", ref.value()).update() == 1;
    }

    void release(PersonRef ref, String hold) {
        jdbc.sql("update person set holds = array_remove(holds, ?) where ref = ?")
                .params(hold, ref.value())
                .update();
    }

    void logRead(Row person, Authority reader, String purpose) {
        jdbc.sql("insert into person_read (ref, district, authority, purpose) values (?, ?, ?, ?)")
                .params(person.ref().value(), person.district(), reader.value(), purpose)
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        var key = row.getBytes("wrapped_key");
        return new Row(
                new PersonRef(row.getObject("ref", UUID.class)),
                row.getString("district"),
                List.of((String[]) row.getArray("holds").getArray()),
                key == null ? null : new SealedPerson(key, row.getBytes("content")));
    }
}
