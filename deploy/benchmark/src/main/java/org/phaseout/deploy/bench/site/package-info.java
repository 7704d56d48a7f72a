/** The PostgreSQL of the run and its databases. */
@NullMarked
package org.phaseout.deploy.bench.site;

import org.jspecify.annotations.NullMarked;
