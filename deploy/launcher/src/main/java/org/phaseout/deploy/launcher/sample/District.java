package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.KafkaAccess;

/** A running district, as those see it who talk to it. */
public interface District {
    /** The services that were started; all four unless the launcher was told otherwise. */
    List<Service> services();

    /** Addresses of a service's instances, the first one first. Paths are resolved against them. */
    List<URI> instances(Service service);

    /** The first instance of a service. */
    default URI address(Service service) {
        return instances(service).getFirst();
    }

    /**
     * A valid bearer token (without the word Bearer) of an authority, as in the {@code authority} claim. Throws
     * {@link IOException} when the issuer is away and may come back.
     */
    String token(String authority) throws IOException;

    /** A service's own database, for recounts that do not trust the service. */
    Database database(Service service);

    /** The broker as one of its users sees it: the services', {@code city}, {@code admin}. */
    KafkaAccess kafka(String user);

    /** First part of every topic's name. */
    String topicPrefix();

    /** Six digits of the division code. */
    String code();

    /** From the command to the moment everything was ready. */
    Duration startTime();

    /** How long the play is to last at least: nothing, or so long that faults find it going on. */
    Duration leastDuration();

    /** Ends the faults, if there are any, and returns when everything is ready again. */
    void settle();

    /** A line of progress for whoever watches. */
    void say(String line);
}
