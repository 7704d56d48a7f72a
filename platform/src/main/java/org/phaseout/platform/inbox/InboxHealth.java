package org.phaseout.platform.inbox;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well while every reader reads. Parked letters are an operator's work, not an illness of the service. */
@Component("inboxesHealthIndicator")
class InboxHealth implements HealthIndicator {

    private final Inboxes inboxes;

    InboxHealth(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var reader : inboxes.readers()) {
            var trouble = reader.isAlive() ? reader.inbox().meter().trouble() : Optional.of("not running");
            trouble.ifPresent(cause -> health.down());
            health.withDetail(
                    reader.inbox().name(),
                    trouble.orElse("lag " + reader.inbox().meter().lag()));
        }
        return health.build();
    }
}
