@NullMarked
package org.phaseout.deploy.launcher;

import org.jspecify.annotations.NullMarked;
