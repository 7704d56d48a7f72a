/** The one aggregate that every contestant carries: a number that is counted up. */
@NullMarked
package org.phaseout.deploy.bench.counter;

import org.jspecify.annotations.NullMarked;
