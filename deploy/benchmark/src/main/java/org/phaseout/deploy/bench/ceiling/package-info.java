/** What PostgreSQL does with the same rows when nothing stands before it. */
@NullMarked
package org.phaseout.deploy.bench.ceiling;

import org.jspecify.annotations.NullMarked;
