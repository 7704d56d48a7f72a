@NullMarked
package org.phaseout.kettle.domain;

import org.jspecify.annotations.NullMarked;
