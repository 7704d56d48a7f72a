@NullMarked
package org.phaseout.reporting.inbox;

import org.jspecify.annotations.NullMarked;
