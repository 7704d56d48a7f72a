@NullMarked
package org.phaseout.platform.command;

import org.jspecify.annotations.NullMarked;
