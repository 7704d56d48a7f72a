@NullMarked
package org.phaseout.reporting.notice.policy;

import org.jspecify.annotations.NullMarked;
