package org.phaseout.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.phaseout.reporting");

    @Test
    void the_contract_is_spoken_only_at_the_border() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..inbox..", "..outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.phaseout.contract..")
                .check(MAIN);
    }

    @Test
    void a_view_knows_neither_where_its_rows_come_from_nor_who_reads_them() {
        noClasses()
                .that()
                .resideInAPackage("..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..inbox..", "..web..", "..page..")
                .check(MAIN);
    }

    @Test
    void notice_and_rollup_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..notice..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..rollup..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..rollup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..notice..")
                .check(MAIN);
    }

    @Test
    void what_serves_http_or_reads_messages_is_nobody_elses_business() {
        classes()
                .that()
                .resideInAnyPackage("..web..", "..inbox..")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void every_package_is_null_marked() {
        var packages = MAIN.stream().map(type -> type.getPackage()).distinct().toList();

        assertThat(packages).isNotEmpty().allMatch(ArchitectureTest::isNullMarked);
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.isAnnotatedWith(NullMarked.class);
    }
}
