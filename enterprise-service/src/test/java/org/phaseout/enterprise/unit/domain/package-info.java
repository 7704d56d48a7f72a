@NullMarked
package org.phaseout.enterprise.unit.domain;

import org.jspecify.annotations.NullMarked;
