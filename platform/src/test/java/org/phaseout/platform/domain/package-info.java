@NullMarked
package org.phaseout.platform.domain;

import org.jspecify.annotations.NullMarked;
