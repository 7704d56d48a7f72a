@NullMarked
package org.phaseout.enforcement.rules.view;

import org.jspecify.annotations.NullMarked;
