@NullMarked
package org.phaseout.reporting;

import org.jspecify.annotations.NullMarked;
