package org.phaseout.platform.message;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The messages of one contract by their published names.
 *
 * @param <M> the contract's sealed message type
 */
public final class MessageTypes<M> {

    private final Map<String, Class<? extends M>> byName;
    private final Map<Class<?>, String> byType;

    private MessageTypes(Map<String, Class<? extends M>> byName, Map<Class<?>, String> byType) {
        this.byName = Map.copyOf(byName);
        this.byType = Map.copyOf(byType);
    }

    /** @throws IllegalArgumentException when a permitted record has no name of its own */
    public static <M> MessageTypes<M> of(Class<M> contract, MessageNames names) {
        var byName = new HashMap<String, Class<? extends M>>();
        var byType = new HashMap<Class<?>, String>();
        records(contract).forEach(type -> {
            var name = names.of(type);
            if (name == null) {
                throw new IllegalArgumentException(type.getName() + " has no published name");
            }
            if (byName.put(name, type.asSubclass(contract)) != null) {
                throw new IllegalArgumentException(name + " is the name of two messages");
            }
            byType.put(type, name);
        });
        return new MessageTypes<>(byName, byType);
    }

    /** Whether the contract has a message of that name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** @throws UnknownMessageType when this build has no such message */
    public Class<? extends M> named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new UnknownMessageType(name);
        }
        return type;
    }

    /** @throws IllegalArgumentException when the message is not one of this contract */
    public String nameOf(M message) {
        var name = byType.get(message.getClass());
        if (name == null) {
            throw new IllegalArgumentException(message.getClass().getName() + " is no message of this contract");
        }
        return name;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(MessageTypes::records)
                : Stream.of(type);
    }
}
