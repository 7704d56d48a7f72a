@NullMarked
package org.phaseout.enterprise.enterprise.view;

import org.jspecify.annotations.NullMarked;
