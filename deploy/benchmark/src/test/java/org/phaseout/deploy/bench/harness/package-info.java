@NullMarked
package org.phaseout.deploy.bench.harness;

import org.jspecify.annotations.NullMarked;
