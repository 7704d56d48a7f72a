@NullMarked
package org.phaseout.platform.deadletter;

import org.jspecify.annotations.NullMarked;
