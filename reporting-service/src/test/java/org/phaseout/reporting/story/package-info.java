@NullMarked
package org.phaseout.reporting.story;

import org.jspecify.annotations.NullMarked;
