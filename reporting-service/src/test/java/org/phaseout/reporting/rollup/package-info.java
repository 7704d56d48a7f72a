@NullMarked
package org.phaseout.reporting.rollup;

import org.jspecify.annotations.NullMarked;
