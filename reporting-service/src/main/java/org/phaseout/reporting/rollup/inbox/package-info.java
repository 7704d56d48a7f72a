@NullMarked
package org.phaseout.reporting.rollup.inbox;

import org.jspecify.annotations.NullMarked;
