package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.RunningService;

/** Who may read what (docs/authorities.md, Reads). */
@ExtendWith(TwoInstances.Shared.class)
class ReadersTest {

    private final RunningService service;

    ReadersTest(TwoInstances instances) {
        this.service = instances.one();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "province", "operator", "administrator"})
    void others_read_no_units(String authority) {
        var answer = service.get("/v1/capacity-units", authority);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"industry", "human-resources", "safety:fire", "township:350504100", "government", "auditor"})
    void the_district_reads_units(String authority) {
        assertThat(service.get("/v1/capacity-units", authority).status()).isEqualTo(200);
    }

    @Test
    void a_sender_finds_its_receipt_again_and_nobody_else_does() {
        var event = Reported.registration("readers-1", "E-readers", Reported.freshUscc());
        var sent = service.post(event.toString(), "industry");
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        var path = "/v1/receipts?source=" + event.get("source").asString() + "&id=readers-1";
        assertThat(service.get(path, "industry").text()).isEqualTo(sent.text());
        assertThat(service.get(path, "market").status()).isEqualTo(404);
    }
}
