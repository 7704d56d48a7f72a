@NullMarked
package org.phaseout.deploy.launcher.sample;

import org.jspecify.annotations.NullMarked;
