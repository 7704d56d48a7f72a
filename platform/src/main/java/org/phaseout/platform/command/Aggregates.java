package org.phaseout.platform.command;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.discovery.Discovery;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Holders;

/** The aggregates of a service, and what each of them handles and tells. */
public final class Aggregates {

    private final List<Class<?>> roots;
    private final Map<Class<?>, String> kindByCommand = new HashMap<>();
    private final Set<Class<?>> seeingHolders = new HashSet<>();

    private Aggregates(List<Class<?>> roots) {
        this.roots = roots;
        for (var root : roots) {
            for (var handler : handlersOf(root)) {
                var command = handler.getParameterTypes()[0];
                kindByCommand.put(command, kind(root));
                if (List.of(handler.getParameterTypes()).contains(Holders.class)) {
                    seeingHolders.add(command);
                }
            }
        }
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

    /** Whether the decision on a command depends on who holds claims. */
    boolean seesHolders(Command command) {
        return seeingHolders.contains(command.getClass());
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

    private static List<Method> handlersOf(Class<?> root) {
        return Arrays.stream(root.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .toList();
    }
}
