@NullMarked
package org.phaseout.pricing.tariff.web;

import org.jspecify.annotations.NullMarked;
