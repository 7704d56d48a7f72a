@NullMarked
package org.phaseout.enterprise;

import org.jspecify.annotations.NullMarked;
