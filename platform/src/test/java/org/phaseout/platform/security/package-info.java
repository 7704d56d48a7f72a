@NullMarked
package org.phaseout.platform.security;

import org.jspecify.annotations.NullMarked;
