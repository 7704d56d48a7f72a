/** Requests through a whole service. */
@NullMarked
package org.phaseout.deploy.bench.stack;

import org.jspecify.annotations.NullMarked;
