@NullMarked
package org.phaseout.reporting.record.domain;

import org.jspecify.annotations.NullMarked;
