@NullMarked
package org.phaseout.reporting.notice.domain;

import org.jspecify.annotations.NullMarked;
