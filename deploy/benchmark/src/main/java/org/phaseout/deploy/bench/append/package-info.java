/** One event per append, the engine alone. */
@NullMarked
package org.phaseout.deploy.bench.append;

import org.jspecify.annotations.NullMarked;
