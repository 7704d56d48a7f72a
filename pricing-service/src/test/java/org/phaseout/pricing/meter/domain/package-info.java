@NullMarked
package org.phaseout.pricing.meter.domain;

import org.jspecify.annotations.NullMarked;
