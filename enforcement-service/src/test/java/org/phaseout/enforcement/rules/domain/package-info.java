@NullMarked
package org.phaseout.enforcement.rules.domain;

import org.jspecify.annotations.NullMarked;
