@NullMarked
package org.phaseout.pricing.meter.outbox;

import org.jspecify.annotations.NullMarked;
