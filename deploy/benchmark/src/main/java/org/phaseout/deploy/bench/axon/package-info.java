/** The opponent: Axon with its own JDBC engine, as it comes and at its best. */
@NullMarked
package org.phaseout.deploy.bench.axon;

import org.jspecify.annotations.NullMarked;
