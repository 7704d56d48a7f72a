package org.phaseout.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Random;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals each person with a key of their own, bound to their district and reference so that no two can be swapped. */
@Component
final class PersonSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final VaultKeys keys;

    PersonSeal(VaultKeys keys) {
        this.keys = keys;
    }

    SealedPerson seal(String district, PersonRef ref, Person person) {
        var key = Random.randBytes(Sealing.KEY_BYTES);
        var context = context(district, ref);
        return new SealedPerson(
                Sealing.seal(keys.personKeys(), key, context),
                Sealing.seal(Sealing.with(key), JSON.writeValueAsBytes(person), context));
    }

    Person open(String district, PersonRef ref, SealedPerson box) {
        var context = context(district, ref);
        var key = Sealing.open(keys.personKeys(), box.wrappedKey(), context);
        return JSON.readValue(Sealing.open(Sealing.with(key), box.content(), context), Person.class);
    }

    private static byte[] context(String district, PersonRef ref) {
        return (district + "/" + ref).getBytes(UTF_8);
    }
}
