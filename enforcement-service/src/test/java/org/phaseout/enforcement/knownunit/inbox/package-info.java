@NullMarked
package org.phaseout.enforcement.knownunit.inbox;

import org.jspecify.annotations.NullMarked;
