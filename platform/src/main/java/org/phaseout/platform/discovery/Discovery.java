package org.phaseout.platform.discovery;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds classes of a service that are package-private on purpose and so cannot be named from here. */
public final class Discovery {

    public static Stream<Class<?>> annotated(Class<? extends Annotation> annotation, Collection<String> packages) {
        return scan(new AnnotationTypeFilter(annotation), packages);
    }

    public static <T> Stream<Class<? extends T>> subtypes(Class<T> type, Collection<String> packages) {
        return scan(new AssignableTypeFilter(type), packages).map(found -> found.asSubclass(type));
    }

    private static Stream<Class<?>> scan(TypeFilter filter, Collection<String> packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return packages.stream()
                .flatMap(p -> scanner.findCandidateComponents(p).stream())
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, Discovery.class.getClassLoader()));
    }

    private Discovery() {}
}
