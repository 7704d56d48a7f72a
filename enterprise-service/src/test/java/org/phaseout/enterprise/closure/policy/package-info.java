@NullMarked
package org.phaseout.enterprise.closure.policy;

import org.jspecify.annotations.NullMarked;
