@NullMarked
package org.phaseout.platform.observe;

import org.jspecify.annotations.NullMarked;
