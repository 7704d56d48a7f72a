@NullMarked
package org.phaseout.reporting.rollup.domain;

import org.jspecify.annotations.NullMarked;
