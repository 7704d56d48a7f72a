package org.phaseout.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.domain.Authority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalDataTest {

    private static final JsonNode SCHEMA = json("""
            {"type": "object",
             "properties": {
               "place": {"type": "string", "x-public": true},
               "signatory": {"$ref": "#/$defs/person"},
               "inspectors": {"type": "array", "x-personal": true, "items": {"type": "object"}},
               "service": {"oneOf": [
                 {"properties": {"recipient": {"$ref": "#/$defs/person"}}},
                 {"properties": {"mail": {"type": "string", "pattern": "^E[0-9]+$"}}}]},
               "objections": {"type": "array", "items": {"properties": {"by": {"$ref": "#/$defs/person"}}}}},
             "$defs": {"person": {"type": "object", "x-personal": true}}}""");
    private static final DataSource DATABASE = TestDatabase.migrated("personal");

    private final Vault vault = VaultOn.database(DATABASE);
    private final PersonalData personal = new PersonalData(vault);

    @Test
    void every_person_becomes_a_reference_and_everything_else_stays() {
        var reported = json("""
                {"place": "示例厂区",
                 "signatory": {"name": "示例甲", "certificate": "闽0000001"},
                 "inspectors": [{"name": "示例甲", "certificate": "闽0000001"}, {"name": "示例乙", "office": "应急管理局"}],
                 "service": {"recipient": {"name": "示例丙", "office": null}},
                 "objections": [{"by": {"name": "示例丁"}, "n": 1}, {"n": 2}]}""");

        var kept = personal.replace("350504", SCHEMA, reported);

        assertThat(kept.toString()).contains("示例厂区").doesNotContain("甲", "乙", "丙", "丁", "0000001", "应急管理局");
        assertThat(kept.at("/objections/0/n").intValue()).isEqualTo(1);
        assertThat(kept.at("/objections/1").toString()).isEqualTo("{\"n\":2}");
        assertThat(kept.at("/signatory")).isEqualTo(kept.at("/inspectors/0"));
        assertThat(named(kept, "/signatory")).isEqualTo(new Person("示例甲", null, "闽0000001"));
        assertThat(named(kept, "/inspectors/1")).isEqualTo(new Person("示例乙", "应急管理局", null));
        assertThat(named(kept, "/service/recipient")).isEqualTo(new Person("示例丙", null, null));
        assertThat(named(kept, "/objections/0/by")).isEqualTo(new Person("示例丁", null, null));
    }

    @Test
    void what_was_reported_is_left_as_it_was() {
        var reported = json("{\"signatory\": {\"name\": \"示例甲\"}}");

        personal.replace("350504", SCHEMA, reported);

        assertThat(reported.at("/signatory/name").stringValue()).isEqualTo("示例甲");
    }

    @Test
    void a_mark_on_what_the_vault_cannot_keep_is_refused_before_anything_is_stored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep("{\"signatory\": \"示例甲\"}"))
                .withMessageContaining("x-personal marks persons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep("{\"signatory\": {\"name\": \"示例甲\", \"phone\": \"1\"}}"))
                .withMessageContaining("'phone'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keep("{\"signatory\": {\"office\": \"示例局\"}}"))
                .withMessageContaining("no name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personal.replace("350504", json("{\"$ref\": \"other.json#/x\"}"), json("{}")))
                .withMessageContaining("other.json");
    }

    private JsonNode keep(String reported) {
        return personal.replace("350504", SCHEMA, json(reported));
    }

    private Person named(JsonNode kept, String pointer) {
        var ref = new PersonRef(UUID.fromString(kept.at(pointer).get("person").stringValue()));
        return vault.read(ref, new Authority("auditor"), "测试").orElseThrow();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
