@NullMarked
package org.phaseout.platform.vault;

import org.jspecify.annotations.NullMarked;
