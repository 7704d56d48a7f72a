@NullMarked
package org.phaseout.reporting.notice.outbox;

import org.jspecify.annotations.NullMarked;
