@NullMarked
package org.phaseout.contract.enterprise;

import org.jspecify.annotations.NullMarked;
