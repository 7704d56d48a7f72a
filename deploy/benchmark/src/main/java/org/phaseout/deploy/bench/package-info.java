/** Measures the ledger against Axon's own engine and against PostgreSQL itself: {@code deploy/bench}. */
@NullMarked
package org.phaseout.deploy.bench;

import org.jspecify.annotations.NullMarked;
