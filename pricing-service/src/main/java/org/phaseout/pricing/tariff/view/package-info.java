@NullMarked
package org.phaseout.pricing.tariff.view;

import org.jspecify.annotations.NullMarked;
