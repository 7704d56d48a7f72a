/** Building a view from a million events. */
@NullMarked
package org.phaseout.deploy.bench.replay;

import org.jspecify.annotations.NullMarked;
