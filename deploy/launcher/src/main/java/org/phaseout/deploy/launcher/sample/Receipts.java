package org.phaseout.deploy.launcher.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.phaseout.deploy.launcher.sample.Patience.Answered;

/** What the departments keep of their receipts: at which version of its aggregate a fact of theirs was told. */
final class Receipts {

    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    void keep(Answered row) {
        var receipt = row.body();
        if (row.status() < 400 && receipt.path("firstPosition").isIntegralNumber()) {
            long further = receipt.get("lastPosition").asLong()
                    - receipt.get("firstPosition").asLong();
            versions.put(receipt.get("id").asString(), receipt.get("version").asLong() - further);
        }
    }

    /** Where an undoing names an earlier action by its id, its version is put, as the sender reads it off its receipt. */
    void fillIn(Step step) {
        for (var event : step.events()) {
            var undone = event.at("/data/action");
            if (undone.isObject() && undone.path("version").isString()) {
                var version = versions.get(undone.get("version").asString());
                if (version == null) {
                    throw new SampleFailure("There is no receipt of " + undone.get("version"));
                }
                event.withObject("/data/action").put("version", version);
            }
        }
    }
}
