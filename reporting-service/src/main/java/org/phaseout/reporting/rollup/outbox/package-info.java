@NullMarked
package org.phaseout.reporting.rollup.outbox;

import org.jspecify.annotations.NullMarked;
