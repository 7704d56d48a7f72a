@NullMarked
package org.phaseout.reporting.arrival;

import org.jspecify.annotations.NullMarked;
