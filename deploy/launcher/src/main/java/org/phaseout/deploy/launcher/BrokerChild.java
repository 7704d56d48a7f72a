package org.phaseout.deploy.launcher;

import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.KafkaBroker;

record BrokerChild(KafkaBroker broker) implements Child {
    @Override
    public String name() {
        return "Kafka broker";
    }

    @Override
    public String address() {
        return broker.bootstrap();
    }

    @Override
    public void start() {
        broker.start();
    }

    @Override
    public GuardedProcess process() {
        return broker.process();
    }

    @Override
    public void stop() {
        broker.stop();
    }
}
