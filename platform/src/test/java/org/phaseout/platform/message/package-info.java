@NullMarked
package org.phaseout.platform.message;

import org.jspecify.annotations.NullMarked;
