package org.phaseout.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.testing.SealedKinds;
import org.phaseout.platform.testing.StoredFormRules;

class StoredFormTest extends StoredFormRules {

    @Override
    protected Stream<Fact> facts() {
        return Stream.of(StoredEnterpriseFacts.all(), StoredPlanFacts.all(), StoredUnitFacts.all())
                .flatMap(List::stream);
    }

    @Override
    protected Stream<Class<?>> kinds() {
        return SealedKinds.of(EnterpriseEvent.class, PlanEvent.class, UnitEvent.class);
    }

    @Test
    void where_an_event_came_from_is_stored_without_names() {
        var metadata = new EventMetadata(
                "township:350504100",
                "//luoxi.350504/survey",
                "i-1",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var approved = read("metadata.1.json");
        assertThat(JSON.writeValueAsString(metadata))
                .isEqualTo(JSON.readTree(approved).toString());
        assertThat(JSON.readValue(approved, EventMetadata.class)).isEqualTo(metadata);
    }
}
