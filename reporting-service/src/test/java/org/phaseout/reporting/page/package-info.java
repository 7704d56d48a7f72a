@NullMarked
package org.phaseout.reporting.page;

import org.jspecify.annotations.NullMarked;
