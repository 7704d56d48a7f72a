@NullMarked
package org.phaseout.enterprise.plan.outbox;

import org.jspecify.annotations.NullMarked;
