@NullMarked
package org.phaseout.pricing.knownunit.view;

import org.jspecify.annotations.NullMarked;
