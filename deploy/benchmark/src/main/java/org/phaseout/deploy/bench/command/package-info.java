/** A command on an aggregate that has a past. */
@NullMarked
package org.phaseout.deploy.bench.command;

import org.jspecify.annotations.NullMarked;
