@NullMarked
package org.phaseout.pricing.web;

import org.jspecify.annotations.NullMarked;
