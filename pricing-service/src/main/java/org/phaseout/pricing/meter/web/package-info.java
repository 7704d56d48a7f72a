@NullMarked
package org.phaseout.pricing.meter.web;

import org.jspecify.annotations.NullMarked;
