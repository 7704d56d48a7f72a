/** What is played against the running district, through its public doors only. */
@NullMarked
package org.phaseout.deploy.launcher.sample;

import org.jspecify.annotations.NullMarked;
