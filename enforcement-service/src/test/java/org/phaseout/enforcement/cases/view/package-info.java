@NullMarked
package org.phaseout.enforcement.cases.view;

import org.jspecify.annotations.NullMarked;
