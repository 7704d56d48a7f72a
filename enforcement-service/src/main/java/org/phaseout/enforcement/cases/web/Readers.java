package org.phaseout.enforcement.cases.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.phaseout.enforcement.cases.view.Cases;
import org.phaseout.enforcement.cases.view.Cases.Filter;
import org.phaseout.enforcement.cases.view.Cases.Row;
import org.phaseout.enforcement.cases.web.CaseController.Asked;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.platform.security.Caller;

/** Who reads which cases. A lead is for every department that could open it. */
final class Readers {

    private static final Set<String> OF_ALL = Set.of("government", "auditor");

    private Readers() {}

    /** Whoever runs no cases, has no ground of its own and does not watch over all reads none. */
    static boolean include(Authority authority) {
        return readsAll(authority)
                || authority.township().isPresent()
                || !tracks(authority).isEmpty();
    }

    private static boolean readsAll(Authority authority) {
        return OF_ALL.contains(authority.value());
    }

    static void require(Caller caller) {
        if (!include(caller.authority())) {
            throw new Rejected(Problem.of(403, "not-allowed", ""));
        }
    }

    static Row readable(Cases cases, Caller caller, String id) {
        require(caller);
        return cases.byId(caller.district(), id)
                .filter(row -> mayRead(caller.authority(), row))
                .orElseThrow(() -> new Rejected(Problem.of(404, "no-such-resource", "/id")));
    }

    static boolean mayRead(Authority authority, Row row) {
        if (readsAll(authority)) {
            return true;
        }
        if (authority.township().isPresent()) {
            return authority.township().get().equals(row.township());
        }
        return row.department() == null
                ? tracks(authority).contains(row.track())
                : authority.value().equals(row.department());
    }

    static Filter filter(Caller caller, Asked asked, boolean leads) {
        var authority = caller.authority();
        boolean ofEveryTrack = readsAll(authority) || authority.township().isPresent();
        return new Filter(
                caller.district(),
                ofEveryTrack || !leads ? words(List.of(Track.values())) : tracks(authority),
                ofEveryTrack || leads ? null : authority.value(),
                authority.township().orElse(asked.township()),
                asked.state(),
                asked.awaits(),
                asked.uscc(),
                asked.due());
    }

    private static List<String> tracks(Authority authority) {
        return words(Arrays.stream(Track.values())
                .filter(track -> track.isOf(authority))
                .toList());
    }

    private static List<String> words(List<Track> tracks) {
        return tracks.stream().map(Track::word).toList();
    }
}
