package org.phaseout.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.alarm.DueDates;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.policy.PolicyCommands;

/** What the pages on style and design say of the shape of the code, as rules that fail. */
public final class ArchitectureRules {

    private static final String CONTRACT = "org.phaseout.contract..";
    private static final String AXON = "org.axonframework..";

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");
    private static final Set<String> CLOCK_METHODS =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "instant");
    private static final Set<String> DICE =
            Set.of("java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom");
    private static final Set<String> SYSTEM_METHODS =
            Set.of("currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv", "getProperty");

    /** All rules of one service, whose classes lie below the given package. */
    public static List<ArchRule> ofService(String root) {
        return List.of(
                theDomainKnowsNothingAroundIt(),
                decisionsReadNoClockAndThrowNoDice(),
                theContractIsSpokenOnlyAtTheBorder(),
                aggregatesAreNobodyElsesBusiness(),
                axonIsKnownToShellsOnly(),
                everyCommandHasExactlyOneHandler(),
                factsAreToldByDecisions(),
                policiesAreSentences(),
                policiesSendFromTheirPlace(),
                dueDatesLieWithThePolicies(),
                rolesDoNotKnowEachOther(root),
                everyPackageIsNullMarked(),
                featuresFormNoCycle(root));
    }

    public static ArchRule theDomainKnowsNothingAroundIt() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..inbox..",
                        "..outbox..",
                        "..web..",
                        "..view..",
                        "..policy..",
                        "..page..",
                        "org.springframework..",
                        "org.apache.kafka..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "tools.jackson..",
                        "org.slf4j..",
                        CONTRACT)
                .allowEmptyShould(true);
    }

    public static ArchRule decisionsReadNoClockAndThrowNoDice() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .callCodeUnitWhere(describe("it reads a clock or throws dice", ArchitectureRules::isClockOrDice))
                .allowEmptyShould(true);
    }

    private static boolean isClockOrDice(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        return DICE.contains(owner)
                || (CLOCKS.contains(owner) && CLOCK_METHODS.contains(name))
                || (owner.startsWith("java.") && SYSTEM_METHODS.contains(name));
    }

    public static ArchRule theContractIsSpokenOnlyAtTheBorder() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..inbox..", "..outbox..", CONTRACT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CONTRACT);
    }

    public static ArchRule aggregatesAreNobodyElsesBusiness() {
        return classes()
                .that()
                .areAnnotatedWith(AggregateRoot.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    /** Axon's public maintenance has ended: what is to be replaced one day stays small. */
    public static ArchRule axonIsKnownToShellsOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.phaseout.platform..")
                .and(describe(
                        "are no shells",
                        type -> !annotatedWith(AggregateRoot.class).test(type)
                                || !type.getPackageName().contains(".domain")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AXON);
    }

    public static ArchRule everyCommandHasExactlyOneHandler() {
        return classes()
                .that()
                .areAssignableTo(Command.class)
                .and()
                .areRecords()
                .should(Conditions.haveOneHandler())
                .allowEmptyShould(true);
    }

    /** Whoever wants a fact told sends a command. */
    public static ArchRule factsAreToldByDecisions() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..domain..")
                .should()
                .callConstructorWhere(describe(
                        "it makes a fact", call -> call.getTargetOwner().isAssignableTo(Fact.class)))
                .allowEmptyShould(true);
    }

    public static ArchRule policiesAreSentences() {
        return classes()
                .that()
                .resideInAPackage("..policy..")
                .and()
                .areAssignableTo(Follower.class)
                .should()
                .haveSimpleNameStartingWith("When")
                .andShould()
                .haveSimpleNameContaining("Then")
                .allowEmptyShould(true);
    }

    /** What follows from an own fact is a policy; what follows from another service's message is said in the inbox. */
    public static ArchRule policiesSendFromTheirPlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..policy..", "..inbox..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PolicyCommands.class)
                .allowEmptyShould(true);
    }

    public static ArchRule dueDatesLieWithThePolicies() {
        return classes()
                .that()
                .areAssignableTo(DueDates.class)
                .should()
                .resideInAPackage("..policy..")
                .allowEmptyShould(true);
    }

    /** Between features, and between the roles of one, the way leads through domain and view. */
    public static ArchRule rolesDoNotKnowEachOther(String root) {
        return classes().should(Conditions.useNoOtherRolesOf(root));
    }

    public static ArchRule everyPackageIsNullMarked() {
        return classes().should(Conditions.lieInANullMarkedPackage());
    }

    public static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** The published language is words: it knows nobody, and does nothing. */
    public static List<ArchRule> ofContract() {
        return List.of(
                classes()
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.math..",
                                "org.jspecify.annotations..",
                                CONTRACT),
                classes().should(Conditions.haveNoBehaviour()),
                everyPackageIsNullMarked());
    }

    private ArchitectureRules() {}
}
