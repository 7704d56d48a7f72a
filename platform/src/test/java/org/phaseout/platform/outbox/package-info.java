@NullMarked
package org.phaseout.platform.outbox;

import org.jspecify.annotations.NullMarked;
