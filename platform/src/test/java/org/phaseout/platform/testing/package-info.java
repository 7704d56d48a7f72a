@NullMarked
package org.phaseout.platform.testing;

import org.jspecify.annotations.NullMarked;
