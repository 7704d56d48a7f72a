package org.phaseout.platform.intake;

import java.util.List;
import org.phaseout.platform.problem.Problem;

/**
 * Where in a correction (U12) the corrected action lies. What is wrong with it is said by the same words as of the action
 * alone, but it was sent a step deeper: its data in {@code /data/data}, its day in {@code /data/occurredOn}, its kind in
 * {@code /data/action/fact}.
 */
final class CorrectedData {

    /** What a correction says of itself, and what already points into the corrected data. */
    private static final List<String> OF_THE_CORRECTION = List.of("/data/action/", "/data/occurredOn", "/data/data");

    /** A refusal of the corrected action, pointing into the correction as it was sent. */
    static Problem asSent(Problem problem) {
        var pointer = problem.pointer();
        if (pointer == null || OF_THE_CORRECTION.stream().anyMatch(pointer::startsWith)) {
            return problem;
        } else if (pointer.equals("/time")) {
            return problem.at("/data/occurredOn");
        } else if (pointer.equals("/type")) {
            return problem.at("/data/action/fact");
        }
        return pointer.startsWith("/data") ? problem.at("/data" + pointer) : problem;
    }

    private CorrectedData() {}
}
