@NullMarked
package org.phaseout.pricing.measure.outbox;

import org.jspecify.annotations.NullMarked;
