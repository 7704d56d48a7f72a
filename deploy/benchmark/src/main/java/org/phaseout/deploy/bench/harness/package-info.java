/** How anything here is measured: rounds in turn, medians, ratios, one table. */
@NullMarked
package org.phaseout.deploy.bench.harness;

import org.jspecify.annotations.NullMarked;
