/** PostgreSQL and the Kafka broker as real, durable processes, for the launcher and for every service's tests. */
@NullMarked
package org.phaseout.deploy.backing;

import org.jspecify.annotations.NullMarked;
