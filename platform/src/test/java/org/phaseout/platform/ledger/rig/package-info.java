/** Whether the ledger loses, doubles or reorders anything under overlap, pause, crash and foreign transactions. */
@NullMarked
package org.phaseout.platform.ledger.rig;

import org.jspecify.annotations.NullMarked;
