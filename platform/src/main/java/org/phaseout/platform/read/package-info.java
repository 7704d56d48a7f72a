@NullMarked
package org.phaseout.platform.read;

import org.jspecify.annotations.NullMarked;
