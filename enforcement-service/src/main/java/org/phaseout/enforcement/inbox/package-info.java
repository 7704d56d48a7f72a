@NullMarked
package org.phaseout.enforcement.inbox;

import org.jspecify.annotations.NullMarked;
