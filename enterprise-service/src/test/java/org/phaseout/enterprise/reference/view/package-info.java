@NullMarked
package org.phaseout.enterprise.reference.view;

import org.jspecify.annotations.NullMarked;
