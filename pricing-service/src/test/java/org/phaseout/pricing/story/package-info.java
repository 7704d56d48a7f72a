@NullMarked
package org.phaseout.pricing.story;

import org.jspecify.annotations.NullMarked;
