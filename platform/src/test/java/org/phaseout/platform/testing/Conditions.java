package org.phaseout.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.NullMarked;

/** What the rules ask of a class beyond what ArchUnit has words for. */
final class Conditions {

    private static final Set<String> ROLES = Set.of("inbox", "web", "policy", "outbox");
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    static ArchCondition<JavaClass> haveOneHandler() {
        return condition("have exactly one @CommandHandler", (type, complaints) -> {
            var handlers = type.getMethodsWithParameterTypeOfSelf().stream()
                    .filter(method -> method.isAnnotatedWith(CommandHandler.class)
                            && method.getRawParameterTypes().getFirst().equals(type))
                    .map(JavaMethod::getFullName)
                    .toList();
            if (handlers.size() != 1) {
                complaints.accept(type.getName() + " is handled by " + handlers);
            }
        });
    }

    static ArchCondition<JavaClass> useNoOtherRolesOf(String root) {
        return condition(
                "leave inbox, web, policy and outbox to themselves",
                (type, complaints) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            var other = dependency.getTargetClass().getPackageName();
                            return other.startsWith(root + ".")
                                    && Stream.of(other.split("\\.")).anyMatch(ROLES::contains)
                                    && !type.getPackageName().startsWith(other)
                                    && !other.startsWith(type.getPackageName() + ".");
                        })
                        .forEach(dependency -> complaints.accept(dependency.getDescription())));
    }

    static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return condition("lie in a package that is @NullMarked", (type, complaints) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                complaints.accept(type.getName() + " lies in " + type.getPackageName());
            }
        });
    }

    static ArchCondition<JavaClass> haveNoBehaviour() {
        return condition("be words without behaviour", (type, complaints) -> {
            if (!type.isInterface() && !type.isRecord() && !type.isEnum()) {
                complaints.accept(type.getName() + " is a class");
            }
            behaviour(type).forEach(method -> complaints.accept(method + " is behaviour"));
        });
    }

    private static List<String> behaviour(JavaClass type) {
        var fields = type.getFields().stream().map(field -> field.getName()).collect(Collectors.toSet());
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !OF_EVERY_RECORD.contains(method.getName())
                        && !(type.isEnum()
                                && Set.of("values", "valueOf", "$values").contains(method.getName()))
                        && !(method.getRawParameterTypes().isEmpty() && fields.contains(method.getName())))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private interface Check {
        void of(JavaClass type, Consumer<String> complaints);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.of(type, complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
            }
        };
    }

    private Conditions() {}
}
