@NullMarked
package org.phaseout.enforcement;

import org.jspecify.annotations.NullMarked;
