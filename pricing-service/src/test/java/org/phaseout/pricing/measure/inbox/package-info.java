@NullMarked
package org.phaseout.pricing.measure.inbox;

import org.jspecify.annotations.NullMarked;
