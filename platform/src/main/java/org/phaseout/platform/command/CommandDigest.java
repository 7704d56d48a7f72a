package org.phaseout.platform.command;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Command;

/** By which two commands are the same, in every run of the service: no order of a set and no address gets into it. */
public final class CommandDigest {

    private CommandDigest() {}

    /** SHA-256 over the command's name and what it says. */
    public static byte[] of(Command command) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(form(command).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String form(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Optional<?> optional -> form(optional.orElse(null));
            case Set<?> set -> forms(set).sorted().collect(Collectors.joining(",", "{", "}"));
            case Collection<?> list -> forms(list).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map -> form(map.entrySet());
            case Map.Entry<?, ?> entry -> form(entry.getKey()) + ":" + form(entry.getValue());
            case Record told ->
                told.getClass().getSimpleName()
                        + Arrays.stream(told.getClass().getRecordComponents())
                                .map(part -> part.getName() + "=" + form(read(part, told)))
                                .collect(Collectors.joining(",", "(", ")"));
            case Enum<?> constant -> constant.name();
            default -> text(value);
        };
    }

    /** Without a text of its own an object has its address for one. */
    private static String text(Object value) {
        try {
            if (value.getClass().getMethod("toString").getDeclaringClass() == Object.class) {
                throw new IllegalArgumentException(value.getClass() + " says nothing of itself");
            }
            return value.toString();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every object has a text", e);
        }
    }

    private static Stream<String> forms(Collection<?> values) {
        return values.stream().map(CommandDigest::form);
    }

    private static @Nullable Object read(RecordComponent part, Record told) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
