@NullMarked
package org.phaseout.platform.inbox;

import org.jspecify.annotations.NullMarked;
