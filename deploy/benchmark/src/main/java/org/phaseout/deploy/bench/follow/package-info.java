/** From the commit in one process to the handler in another. */
@NullMarked
package org.phaseout.deploy.bench.follow;

import org.jspecify.annotations.NullMarked;
