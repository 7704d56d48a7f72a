@NullMarked
package org.phaseout.enterprise.plan.domain;

import org.jspecify.annotations.NullMarked;
