@NullMarked
package org.phaseout.enterprise.unit.view;

import org.jspecify.annotations.NullMarked;
