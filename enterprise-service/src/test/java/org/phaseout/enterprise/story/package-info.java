@NullMarked
package org.phaseout.enterprise.story;

import org.jspecify.annotations.NullMarked;
