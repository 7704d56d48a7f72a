@NullMarked
package org.phaseout.reporting.record.inbox;

import org.jspecify.annotations.NullMarked;
