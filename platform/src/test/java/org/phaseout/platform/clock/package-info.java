@NullMarked
package org.phaseout.platform.clock;

import org.jspecify.annotations.NullMarked;
