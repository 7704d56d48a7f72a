/** A service on the platform, put together without Boot. */
@NullMarked
package org.phaseout.deploy.bench.ours;

import org.jspecify.annotations.NullMarked;
