@NullMarked
package org.phaseout.enterprise.closure.view;

import org.jspecify.annotations.NullMarked;
