@NullMarked
package org.phaseout.enforcement.rules.outbox;

import org.jspecify.annotations.NullMarked;
