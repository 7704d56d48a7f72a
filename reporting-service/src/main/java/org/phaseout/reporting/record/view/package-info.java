@NullMarked
package org.phaseout.reporting.record.view;

import org.jspecify.annotations.NullMarked;
