package org.phaseout.enforcement.cases.domain;

import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/** Who would act when, on a case at a stage, by which rules. */
record Setting(Stage stage, Act act, Rulebook rules) {

    /** The case with the course in front in which a step would be taken. */
    Stage course(Choice what) {
        return Strands.asked(stage, what.ground(), act);
    }
}
