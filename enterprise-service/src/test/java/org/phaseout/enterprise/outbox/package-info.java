@NullMarked
package org.phaseout.enterprise.outbox;

import org.jspecify.annotations.NullMarked;
