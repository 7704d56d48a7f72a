@NullMarked
package org.phaseout.contract.reporting;

import org.jspecify.annotations.NullMarked;
