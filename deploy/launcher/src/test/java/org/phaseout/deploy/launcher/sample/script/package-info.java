@NullMarked
package org.phaseout.deploy.launcher.sample.script;

import org.jspecify.annotations.NullMarked;
