@NullMarked
package org.phaseout.reporting.notice;

import org.jspecify.annotations.NullMarked;
