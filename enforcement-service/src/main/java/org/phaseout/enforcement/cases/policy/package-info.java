@NullMarked
package org.phaseout.enforcement.cases.policy;

import org.jspecify.annotations.NullMarked;
