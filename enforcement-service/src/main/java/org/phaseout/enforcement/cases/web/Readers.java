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

    private static final String GOVERNMENT = "government";
    private static final Set<String> OF_ALL = Set.of(GOVERNMENT, "auditor");

    private Readers() {}

    /** Whoever runs no cases, has no ground of its own and does not watch over all reads none. */
    static boolean include(Authority authority) {
        return readsAll(authority)
                || authority.township().isPresent()
                || !tracks(authority).isEmpty();
    }

    /** Departments that run cases, and the government that answers them. Who only watches has no work in them. */
    static boolean haveWork(Authority authority) {
        return authority.value().equals(GOVERNMENT) || !tracks(authority).isEmpty();
    }

    static void requireReader(Caller caller) {
        if (!include(caller.authority())) {
            throw notAllowed();
        }
    }

    /** What is not for a reader is not there for it. */
    static Row readable(Cases cases, Caller caller, String id) {
        requireReader(caller);
        return cases.byId(caller.district(), id)
                .filter(row -> mayRead(caller.authority(), row))
                .orElseThrow(Readers::absent);
    }

    static Rejected notAllowed() {
        return new Rejected(Problem.of(403, "not-allowed", ""));
    }

    static Rejected absent() {
        return new Rejected(Problem.of(404, "no-such-resource", "/id"));
    }

    private static boolean readsAll(Authority authority) {
        return OF_ALL.contains(authority.value());
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
                authority.township().orElse(Questions.word("township", asked.township())),
                Questions.word("state", asked.state()),
                Questions.word("awaits", asked.awaits()),
                Questions.word("uscc", asked.uscc()),
                Questions.day("due", asked.due()));
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
