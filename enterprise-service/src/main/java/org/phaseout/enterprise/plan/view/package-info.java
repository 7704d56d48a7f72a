@NullMarked
package org.phaseout.enterprise.plan.view;

import org.jspecify.annotations.NullMarked;
