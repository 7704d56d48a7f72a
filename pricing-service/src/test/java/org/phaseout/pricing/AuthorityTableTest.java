package org.phaseout.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.platform.testing.AuthorityTableRules;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.meter.domain.MeterEvent;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(OneInstance.Shared.class)
class AuthorityTableTest extends AuthorityTableRules {

    private final OneInstance instance;

    AuthorityTableTest(OneInstance instance) {
        super(instance.service(), "pricing-service");
        this.instance = instance;
    }

    @Override
    protected Stream<Class<?>> facts() {
        return SealedKinds.of(MeasureEvent.class, MeterEvent.class);
    }

    @Override
    protected Stream<Class<?>> messages() {
        return SealedKinds.of(PricingMessage.class);
    }

    @Override
    protected ObjectNode broken(String action) {
        return Reported.event("at", action, "AT", "2023-04-10", "{}");
    }

    @Test
    void a_township_reads_the_measures_of_its_own_ground_and_no_meter() {
        instance.hears(UnitsSay.steelIdentified("at-unit"));
        instance.awaitFollowers();
        var service = instance.service();
        for (var path : List.of("/v1/measures/PM-at-unit", "/v1/measures/PM-at-unit/history")) {
            assertThat(service.get(path, "township:350504100").status()).isEqualTo(200);
            assertThat(service.get(path, "township:350504101").status()).isEqualTo(404);
        }
        assertThat(service.get("/v1/measures?unit=at-unit", "township:350504101")
                        .json()
                        .path("measures"))
                .isEmpty();
        for (var path : List.of(
                "/v1/meters/at-meter/readings", "/v1/meters/at-meter/estimates", "/v1/estimates?month=2023-07")) {
            assertThat(service.get(path, "township:350504100").code()).isEqualTo("not-allowed");
        }
    }
}
