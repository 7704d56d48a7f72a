@NullMarked
package org.phaseout.deploy.bench;

import org.jspecify.annotations.NullMarked;
