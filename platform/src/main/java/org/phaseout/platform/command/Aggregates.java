package org.phaseout.platform.command;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.discovery.Discovery;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;

/** The aggregates of a service, and what each of them handles and tells. */
public final class Aggregates {

    private final List<Class<?>> roots;
    private final Map<Class<?>, String> kindByCommand = new HashMap<>();

    private Aggregates(List<Class<?>> roots) {
        this.roots = roots;
        roots.forEach(root -> commandsOf(root).forEach(command -> kindByCommand.put(command, kind(root))));
    }

    static Aggregates below(Collection<String> packages) {
        return new Aggregates(Discovery.annotated(AggregateRoot.class, packages).toList());
    }

    List<Class<?>> roots() {
        return roots;
    }

    /** The kind of aggregate that handles a command, which is also the type of its stream. */
    String kindOf(Command command) {
        var kind = kindByCommand.get(command.getClass());
        if (kind == null) {
            throw new IllegalStateException("no aggregate handles " + command.getClass());
        }
        return kind;
    }

    /** The kind of aggregate that tells facts of a sealed type. */
    public String kindTelling(Class<? extends Fact> facts) {
        return roots.stream()
                .filter(root -> Arrays.stream(root.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                        .map(method -> method.getParameterTypes()[0])
                        .anyMatch(told -> told.isAssignableFrom(facts) || facts.isAssignableFrom(told)))
                .map(Aggregates::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no aggregate tells " + facts));
    }

    private static String kind(Class<?> root) {
        return root.getAnnotation(AggregateRoot.class).type();
    }

    private static Stream<Class<?>> commandsOf(Class<?> root) {
        return Arrays.stream(root.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(method -> method.getParameterTypes()[0]);
    }
}
