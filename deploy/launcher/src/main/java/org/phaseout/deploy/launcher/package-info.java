/** The district on one machine: starts everything in order, keeps it alive, stops it in reverse. */
@NullMarked
package org.phaseout.deploy.launcher;

import org.jspecify.annotations.NullMarked;
