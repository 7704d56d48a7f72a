package org.phaseout.enforcement.cases.domain;

import org.phaseout.enforcement.rules.domain.Rulebook;

/** What is decided by the rules it brings along. */
interface ByRules {

    Rulebook rules();

    CaseCommand by(Rulebook other);
}
