package org.phaseout.platform.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.ledger.Attempt;
import org.phaseout.platform.ledger.Telling;

/**
 * Lets a command handler ask for the circumstances of the action and for the holders of the claims it names, and the
 * handler of an event for how the event was told.
 */
final class AttemptParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type.equals(Holders.class)) {
            return new FromAttempt<>(Attempt::holders);
        }
        if (type.equals(Act.class)) {
            return new FromAttempt<>(Attempt::act);
        }
        return type.equals(Told.class) ? new HowTold() : null;
    }

    private record HowTold() implements ParameterResolver<Told> {

        @Override
        public Told resolveParameterValue(Message<?> event) {
            return Telling.of(event);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage;
        }
    }

    private record FromAttempt<T>(Function<Attempt, T> part) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return part.apply(Attempt.of(message));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(Attempt.KEY);
        }
    }
}
