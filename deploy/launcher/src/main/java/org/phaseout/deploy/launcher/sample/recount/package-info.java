/**
 * What the ledgers say, counted again by questions of its own, against what the topics, the views and the readers say. It
 * trusts no service.
 */
@NullMarked
package org.phaseout.deploy.launcher.sample.recount;

import org.jspecify.annotations.NullMarked;
