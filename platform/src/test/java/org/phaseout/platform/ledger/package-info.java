@NullMarked
package org.phaseout.platform.ledger;

import org.jspecify.annotations.NullMarked;
