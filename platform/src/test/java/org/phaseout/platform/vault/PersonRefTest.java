package org.phaseout.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PersonRefTest {

    @Test
    void a_record_with_a_reference_reads_what_the_vault_put_into_the_report_and_writes_it_so() {
        record Party(PersonRef person) {}
        var ref = new PersonRef(UUID.fromString("00000000-0000-4000-8000-000000000001"));
        var json = "{\"person\":\"00000000-0000-4000-8000-000000000001\"}";

        assertThat(JsonMapper.shared().readValue(json, Party.class)).isEqualTo(new Party(ref));
        assertThat(JsonMapper.shared().writeValueAsString(new Party(ref))).isEqualTo(json);
    }

    @Test
    void a_person_who_is_printed_by_accident_stays_unnamed() {
        assertThat(new Person("示例甲", "示例局", "闽0000001")).hasToString("Person[…]");
    }
}
