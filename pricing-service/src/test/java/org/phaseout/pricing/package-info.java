@NullMarked
package org.phaseout.pricing;

import org.jspecify.annotations.NullMarked;
