@NullMarked
package org.phaseout.reporting.district;

import org.jspecify.annotations.NullMarked;
