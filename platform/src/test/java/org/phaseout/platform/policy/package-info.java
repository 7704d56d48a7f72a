@NullMarked
package org.phaseout.platform.policy;

import org.jspecify.annotations.NullMarked;
