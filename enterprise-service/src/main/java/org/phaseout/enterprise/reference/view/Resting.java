package org.phaseout.enterprise.reference.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.ClaimChange.TakenOver;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/**
 * A fact that takes a claim others may rest on.
 *
 * @param isGround what takes the claim that others rest on is the ground itself; the rest finds the ground before it
 */
record Resting(Recorded<Fact> by, Claim claim, boolean isGround) {

    static Stream<Resting> of(Recorded<Fact> recorded) {
        var taken = recorded.fact().claims().stream().flatMap(Resting::taken).toList();
        return taken.stream()
                .filter(Claim::isRestedOn)
                .map(claim -> new Resting(recorded, claim, isGround(claim, taken)));
    }

    private static Stream<Claim> taken(ClaimChange change) {
        return switch (change) {
            case Taken(var claim) -> Stream.of(claim);
            case TakenOver(var claim) -> Stream.of(claim);
            case Released _ -> Stream.empty();
        };
    }

    private static boolean isGround(Claim claim, List<Claim> taken) {
        return taken.stream().anyMatch(each -> each.restedOn().equals(claim));
    }

    Map<String, Object> columns(String ground) {
        return Map.of(
                "aggregate_id",
                by.aggregateId(),
                "version",
                by.version(),
                "claim_kind",
                claim.kind(),
                "claim_value",
                claim.value(),
                "position",
                by.position(),
                "district",
                by.district(),
                "stands",
                true,
                "ground",
                ground);
    }
}
