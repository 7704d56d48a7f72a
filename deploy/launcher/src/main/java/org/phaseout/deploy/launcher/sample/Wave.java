package org.phaseout.deploy.launcher.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What is reported on one day. Steps about one aggregate are sent in their order, all others at the same time.
 *
 * @param day the business clock is set to its morning before the first step
 */
public record Wave(String name, LocalDate day, List<Step> steps) {

    public Wave {
        steps = List.copyOf(steps);
    }
}
