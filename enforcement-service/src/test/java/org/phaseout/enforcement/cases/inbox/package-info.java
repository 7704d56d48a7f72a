@NullMarked
package org.phaseout.enforcement.cases.inbox;

import org.jspecify.annotations.NullMarked;
