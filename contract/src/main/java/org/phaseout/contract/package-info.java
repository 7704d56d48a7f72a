@NullMarked
package org.phaseout.contract;

import org.jspecify.annotations.NullMarked;
