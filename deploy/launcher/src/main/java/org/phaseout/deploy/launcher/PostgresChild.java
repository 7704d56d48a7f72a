package org.phaseout.deploy.launcher;

import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.PostgresServer;

record PostgresChild(PostgresServer server) implements Child {
    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + server.port();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public GuardedProcess process() {
        return server.process();
    }

    @Override
    public void stop() {
        server.stop();
    }
}
