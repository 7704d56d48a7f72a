package org.phaseout.reporting.rollup.web;

import java.util.List;
import org.phaseout.reporting.arrival.AsOf;

/** The figures of a district, each whole and by its dimensions. */
record RollupAnswer(AsOf asOf, String district, List<FigureAnswer> figures) {}
