package org.phaseout.deploy.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import org.phaseout.deploy.launcher.sample.Service;

/** Who listens where: a fixed place after the base, so that a second start finds everything where it was. */
record Ports(int base) {
    private static final int SECOND_INSTANCE = 10;
    private static final int POSTGRES = 20;

    int issuer() {
        return base;
    }

    /** Port of a service's instance, counted from 1. */
    int service(Service service, int instance) {
        return base + service.number() + (instance - 1) * SECOND_INSTANCE;
    }

    int postgres() {
        return base + POSTGRES;
    }

    int broker() {
        return base + POSTGRES + 1;
    }

    int controller() {
        return base + POSTGRES + 2;
    }

    /** Every port that will be used, and for what. */
    Map<Integer, String> wanted(Options options) {
        var wanted = new LinkedHashMap<Integer, String>();
        if (options.extent().issuer()) {
            wanted.put(issuer(), "the issuer");
        }
        for (var service : options.extent().services()) {
            for (int instance = 1; instance <= options.extent().instances(); instance++) {
                wanted.put(service(service, instance), service.module());
            }
        }
        wanted.put(postgres(), "PostgreSQL");
        wanted.put(broker(), "the broker");
        wanted.put(controller(), "the broker's controller");
        return wanted;
    }
}
