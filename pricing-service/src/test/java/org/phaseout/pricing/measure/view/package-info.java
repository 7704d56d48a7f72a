@NullMarked
package org.phaseout.pricing.measure.view;

import org.jspecify.annotations.NullMarked;
