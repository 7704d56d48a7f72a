package org.phaseout.platform.testing;

import java.util.stream.Stream;

/** The records of sealed types, however deep they lie. */
public final class SealedKinds {

    public static Stream<Class<?>> of(Class<?>... types) {
        return Stream.of(types).<Class<?>>flatMap(SealedKinds::below).distinct();
    }

    private static Stream<Class<?>> below(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedKinds::below) : Stream.of(type);
    }

    private SealedKinds() {}
}
