@NullMarked
package org.phaseout.platform.alarm;

import org.jspecify.annotations.NullMarked;
