@NullMarked
package org.phaseout.deploy.launcher.sample.recount;

import org.jspecify.annotations.NullMarked;
