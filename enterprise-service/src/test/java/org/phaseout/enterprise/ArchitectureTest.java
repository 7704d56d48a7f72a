package org.phaseout.enterprise;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.phaseout.platform.testing.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.phaseout.enterprise";
    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.ofService(ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_has_the_shape_it_should_have(ArchRule rule) {
        rule.check(MAIN);
    }
}
