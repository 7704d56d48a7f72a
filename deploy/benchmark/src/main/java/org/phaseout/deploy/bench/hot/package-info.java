/** Many callers on one aggregate. */
@NullMarked
package org.phaseout.deploy.bench.hot;

import org.jspecify.annotations.NullMarked;
