@NullMarked
package org.phaseout.platform.calendar;

import org.jspecify.annotations.NullMarked;
