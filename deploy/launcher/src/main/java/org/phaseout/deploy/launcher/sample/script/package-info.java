/** What the district's authorities report in the sample year, theme by theme. Every name is invented and says so. */
@NullMarked
package org.phaseout.deploy.launcher.sample.script;

import org.jspecify.annotations.NullMarked;
