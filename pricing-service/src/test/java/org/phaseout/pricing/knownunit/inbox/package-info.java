@NullMarked
package org.phaseout.pricing.knownunit.inbox;

import org.jspecify.annotations.NullMarked;
