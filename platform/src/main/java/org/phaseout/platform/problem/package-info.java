@NullMarked
package org.phaseout.platform.problem;

import org.jspecify.annotations.NullMarked;
