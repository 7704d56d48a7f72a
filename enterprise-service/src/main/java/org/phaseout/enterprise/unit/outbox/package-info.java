@NullMarked
package org.phaseout.enterprise.unit.outbox;

import org.jspecify.annotations.NullMarked;
