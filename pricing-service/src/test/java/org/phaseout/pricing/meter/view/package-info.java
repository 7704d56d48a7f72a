@NullMarked
package org.phaseout.pricing.meter.view;

import org.jspecify.annotations.NullMarked;
