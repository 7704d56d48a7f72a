@NullMarked
package org.phaseout.platform;

import org.jspecify.annotations.NullMarked;
