@NullMarked
package org.phaseout.enterprise.closure.inbox;

import org.jspecify.annotations.NullMarked;
