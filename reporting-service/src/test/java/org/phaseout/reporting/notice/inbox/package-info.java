@NullMarked
package org.phaseout.reporting.notice.inbox;

import org.jspecify.annotations.NullMarked;
