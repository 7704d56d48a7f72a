@NullMarked
package org.phaseout.enterprise.enterprise.domain;

import org.jspecify.annotations.NullMarked;
