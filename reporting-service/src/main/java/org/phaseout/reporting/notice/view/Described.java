package org.phaseout.reporting.notice.view;

import org.phaseout.reporting.notice.domain.Known;
import org.phaseout.reporting.notice.domain.ShownUnit;

/** A unit as it is known, and how much was known then. */
public record Described(ShownUnit unit, Known known) {}
