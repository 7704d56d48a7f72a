@NullMarked
package org.phaseout.platform.signal;

import org.jspecify.annotations.NullMarked;
