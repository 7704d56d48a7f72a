@NullMarked
package org.phaseout.pricing.knownunit.web;

import org.jspecify.annotations.NullMarked;
