@NullMarked
package org.phaseout.kettle;

import org.jspecify.annotations.NullMarked;
