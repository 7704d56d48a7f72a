@NullMarked
package org.phaseout.kettle.policy;

import org.jspecify.annotations.NullMarked;
