package org.phaseout.deploy.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.KafkaAccess;

/** A district of which nothing runs; a test overrides what it needs. */
public abstract class DistrictStub implements District {

    @Override
    public List<Service> services() {
        return List.of();
    }

    @Override
    public List<URI> instances(Service service) {
        throw new AssertionError("no " + service);
    }

    @Override
    public String token(String authority) throws IOException {
        return "a token of " + authority;
    }

    @Override
    public Database database(Service service) {
        throw new AssertionError("no database of " + service);
    }

    @Override
    public KafkaAccess kafka(String user) {
        throw new AssertionError("no broker for " + user);
    }

    @Override
    public String topicPrefix() {
        return "test";
    }

    @Override
    public String code() {
        return "350504";
    }

    @Override
    public Duration startTime() {
        return Duration.ZERO;
    }

    @Override
    public Duration leastDuration() {
        return Duration.ZERO;
    }

    @Override
    public void settle() {}

    @Override
    public void say(String line) {}
}
