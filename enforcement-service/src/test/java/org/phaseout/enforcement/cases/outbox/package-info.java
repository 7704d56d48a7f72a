@NullMarked
package org.phaseout.enforcement.cases.outbox;

import org.jspecify.annotations.NullMarked;
