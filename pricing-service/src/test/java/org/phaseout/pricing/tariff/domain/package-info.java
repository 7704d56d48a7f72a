@NullMarked
package org.phaseout.pricing.tariff.domain;

import org.jspecify.annotations.NullMarked;
