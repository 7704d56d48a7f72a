@NullMarked
package org.phaseout.deploy.backing;

import org.jspecify.annotations.NullMarked;
