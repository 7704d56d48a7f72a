@NullMarked
package org.phaseout.pricing.inbox;

import org.jspecify.annotations.NullMarked;
