@NullMarked
package org.phaseout.platform.intake;

import org.jspecify.annotations.NullMarked;
