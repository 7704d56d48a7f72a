@NullMarked
package org.phaseout.pricing.measure.web;

import org.jspecify.annotations.NullMarked;
