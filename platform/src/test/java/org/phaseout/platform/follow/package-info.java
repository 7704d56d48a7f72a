@NullMarked
package org.phaseout.platform.follow;

import org.jspecify.annotations.NullMarked;
