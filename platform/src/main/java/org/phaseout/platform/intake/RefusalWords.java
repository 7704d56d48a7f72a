package org.phaseout.platform.intake;

import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.problem.Problem;

/** Puts the refusals of one aggregate into problems; one exhaustive switch per aggregate, in its web package. */
public interface RefusalWords {

    Class<? extends Refused> refusal();

    Problem problem(Refused refusal);
}
