@NullMarked
package org.phaseout.platform.discovery;

import org.jspecify.annotations.NullMarked;
