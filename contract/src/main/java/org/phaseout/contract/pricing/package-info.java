@NullMarked
package org.phaseout.contract.pricing;

import org.jspecify.annotations.NullMarked;
