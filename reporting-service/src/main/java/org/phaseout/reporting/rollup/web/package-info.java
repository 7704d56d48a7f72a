@NullMarked
package org.phaseout.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
