package org.phaseout.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.platform.testing.ArchitectureRules;

/** The shape of the platform itself, and that every rule can fail. */
class ArchitectureTest {

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.phaseout.platform");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.phaseout.planted");

    static List<ArchRule> rules() {
        return List.of(
                ArchitectureRules.theDomainKnowsNothingAroundIt(),
                ArchitectureRules.decisionsReadNoClockAndThrowNoDice(),
                ArchitectureRules.theContractIsSpokenOnlyAtTheBorder(),
                ArchitectureRules.everyPackageIsNullMarked());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_platform_has_the_shape_it_should_have(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enterprise", "unit", "case", "price", "tariff", "notice"})
    void the_platform_has_no_word_of_the_domain(String word) {
        assertThat(MAIN.stream().map(type -> type.getSimpleName()))
                .isNotEmpty()
                .noneMatch(name -> List.of(name.split("(?=[A-Z])"))
                        .contains(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    }

    static List<ArchRule> rulesThatMustFail() {
        return ArchitectureRules.ofService("org.phaseout.planted");
    }

    static List<ArchRule> rulesOfTheContract() {
        return ArchitectureRules.ofContract();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheContract")
    void the_contract_is_words_without_behaviour(ArchRule rule) {
        rule.check(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.phaseout.contract"));
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheContract")
    void every_rule_of_the_contract_finds_the_violation_planted_for_it(ArchRule rule) {
        var planted = new ClassFileImporter().importPackages("org.phaseout.contract.planted");
        assertThat(rule.evaluate(planted).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesThatMustFail")
    void every_rule_finds_the_violation_planted_for_it(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
