package org.phaseout.platform.deadletter;

import org.springframework.context.ApplicationContext;

/** The operators' controller, for tests of what parks letters. */
public final class DeadLetterControllers {

    private DeadLetterControllers() {}

    public static Object of(ApplicationContext service) {
        return new DeadLetterOperations(service.getBean(DeadLetters.class), service.getBeanProvider(Redrivable.class));
    }
}
