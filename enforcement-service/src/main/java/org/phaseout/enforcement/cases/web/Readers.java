package org.phaseout.enforcement.cases.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.phaseout.enforcement.cases.view.Cases.Filter;
import org.phaseout.enforcement.cases.view.Cases.Row;
import org.phaseout.enforcement.cases.web.CaseController.Asked;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.security.Caller;

/** Who reads which cases. A lead is for every department that could open it. */
final class Readers {

    private static final Set<String> OF_ALL = Set.of("government", "auditor");

    private Readers() {}

    static boolean mayRead(Authority authority, Row row) {
        if (OF_ALL.contains(authority.value())) {
            return true;
        }
        if (authority.township().isPresent()) {
            return authority.township().get().equals(row.township());
        }
        return row.department() == null
                ? tracks(authority).contains(row.track())
                : authority.value().equals(row.department());
    }

    /** Empty for an authority that reads none. */
    static Optional<Filter> filter(Caller caller, Asked asked, boolean leads) {
        var authority = caller.authority();
        var all = OF_ALL.contains(authority.value());
        var township = authority.township().orElse(asked.township());
        var tracks = all || authority.township().isPresent() ? words(List.of(Track.values())) : tracks(authority);
        if (tracks.isEmpty()) {
            return Optional.empty();
        }
        var department = all || leads || authority.township().isPresent() ? null : authority.value();
        return Optional.of(new Filter(
                caller.district(),
                tracks,
                department,
                township,
                asked.state(),
                asked.awaits(),
                asked.uscc(),
                asked.due()));
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
