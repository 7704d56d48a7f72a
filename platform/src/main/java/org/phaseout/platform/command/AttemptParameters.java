package org.phaseout.platform.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.ledger.Attempt;

/** Lets a command handler ask for the circumstances of the action and for the holders of the claims it names. */
final class AttemptParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type.equals(Holders.class)) {
            return new FromAttempt<>(Attempt::holders);
        }
        return type.equals(Act.class) ? new FromAttempt<>(Attempt::act) : null;
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
