@NullMarked
package org.phaseout.enforcement.story;

import org.jspecify.annotations.NullMarked;
