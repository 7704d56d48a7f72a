package org.phaseout.reporting.record.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;

/** A case may stand on several grounds, and each upon which something was ordered has a course of its own. */
final class CaseCourses {

    private CaseCourses() {}

    /**
     * What is told of each course, with what is told of the case; all of it where there is one.
     *
     * @param standing in their order
     */
    static List<List<Telling>> of(List<Telling> standing) {
        var left = withoutGone(standing);
        var grounds = left.stream()
                .map(CaseCourses::ground)
                .filter(ground -> ground != null)
                .distinct()
                .toList();
        return grounds.size() < 2
                ? List.of(left)
                : grounds.stream()
                        .map(ground -> left.stream()
                                .filter(telling -> ground(telling) == null || ground.equals(ground(telling)))
                                .toList())
                        .toList();
    }

    /** E6a: what was told of a course that is none any more tells nothing of where the case is. */
    private static List<Telling> withoutGone(List<Telling> standing) {
        var left = new ArrayList<Telling>();
        for (var telling : standing) {
            if (telling.fact() instanceof OfCase.FellInPart fell) {
                left.removeIf(earlier -> isOf(earlier, fell.grounds()));
            }
            left.add(telling);
        }
        return List.copyOf(left);
    }

    private static boolean isOf(Telling telling, List<String> grounds) {
        var ground = ground(telling);
        return ground != null && grounds.contains(ground);
    }

    private static @Nullable String ground(Telling telling) {
        return telling.fact() instanceof OfCase.OfCourse of ? of.ground() : null;
    }
}
