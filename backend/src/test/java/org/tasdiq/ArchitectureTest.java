package org.tasdiq;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.stereotype.Service;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** The house keeps its rooms apart. Each rule has a canary: a class that breaks it, to prove that the rule can fail. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tasdiq");
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages("canary");

    record Rule(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule(
                        "only the process room knows the engine",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.tasdiq.process..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("io.camunda..")),
                new Rule(
                        "the back end knows no screen",
                        noClasses().should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "javax.swing..")),
                new Rule(
                        "only the inspection's own process parses what strangers hand in; a workbook of ours is only written",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.tasdiq.portfolio.inspection..")
                                .and()
                                .doNotHaveFullyQualifiedName("org.tasdiq.Spreadsheet")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.tika..", "org.apache.poi..")),
                new Rule(
                        "only the clocks read the time of the machine",
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("BusinessClock")
                                .and()
                                .doNotHaveSimpleName("WallClock")
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(Clock.class, "systemUTC")),
                new Rule(
                        "nobody acts as somebody else but the demo's people",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.tasdiq.demo..", "org.tasdiq.identity..")
                                .should()
                                .callMethod(Actors.class, "as", PersonId.class, Supplier.class)),
                new Rule(
                        "every desk method names a permission of the table",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Service.class)
                                .and()
                                .arePublic()
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .should(be(guarded()))),
                new Rule(
                        "names say what a thing is",
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith("Manager")
                                .orShould()
                                .haveSimpleNameEndingWith("Helper")
                                .orShould()
                                .haveSimpleNameEndingWith("Util")
                                .orShould()
                                .haveSimpleNameEndingWith("Utils")
                                .orShould()
                                .haveSimpleNameEndingWith("Impl")
                                .orShould()
                                .haveSimpleNameEndingWith("Dto")
                                .orShould()
                                .haveSimpleNameEndingWith("Entity")
                                .orShould()
                                .haveSimpleNameEndingWith("Service")),
                new Rule(
                        "entities stay in their room",
                        classes()
                                .that()
                                .areAnnotatedWith(jakarta.persistence.Entity.class)
                                .should()
                                .notBePublic()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(Rule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(Rule rule) {
        assertThatThrownBy(() -> rule.rule().check(CANARIES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void roomsImportOnlyWhatTheyMay() {
        ApplicationModules.of("org.tasdiq", new ImportOption.DoNotIncludeTests())
                .verify();
    }

    @Test
    void aRoomThatReachesIntoAnotherIsFound() {
        var modules = ApplicationModules.of("canary", location -> true);
        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("alpha");
    }

    private static DescribedPredicate<JavaMethod> guarded() {
        Properties table = table();
        return DescribedPredicate.describe(
                "guarded by a row of permissions.properties",
                method -> method.isAnnotatedWith(Permission.class)
                        && table.containsKey(
                                method.getAnnotationOfType(Permission.class).value()));
    }

    private static Properties table() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("permissions.properties"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
