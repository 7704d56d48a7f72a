@NullMarked
package org.phaseout.pricing.measure.domain;

import org.jspecify.annotations.NullMarked;
