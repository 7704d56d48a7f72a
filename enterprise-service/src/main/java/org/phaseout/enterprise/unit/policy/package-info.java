@NullMarked
package org.phaseout.enterprise.unit.policy;

import org.jspecify.annotations.NullMarked;
