@NullMarked
package org.phaseout.enterprise.enterprise.outbox;

import org.jspecify.annotations.NullMarked;
