/** What keeps the written contract, its samples and its records the same, and keeps old promises. */
@NullMarked
package org.phaseout.contract.gate;

import org.jspecify.annotations.NullMarked;
