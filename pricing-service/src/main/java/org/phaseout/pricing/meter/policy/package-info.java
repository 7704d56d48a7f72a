@NullMarked
package org.phaseout.pricing.meter.policy;

import org.jspecify.annotations.NullMarked;
