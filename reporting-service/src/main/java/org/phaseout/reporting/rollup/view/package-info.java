@NullMarked
package org.phaseout.reporting.rollup.view;

import org.jspecify.annotations.NullMarked;
