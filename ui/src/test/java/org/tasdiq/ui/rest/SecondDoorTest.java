package org.tasdiq.ui.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tasdiq.Permission;
import org.tasdiq.ui.Needs;

/** The second door opens the same rooms as the first, and no others. */
class SecondDoorTest {
    private static final JavaClasses DOOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tasdiq");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("canary.rest", "org.tasdiq.candidacy");

    private static final ArchRule ASKS = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.tasdiq.ui.rest", "canary.rest")
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(NowhereResource.class)
            .should(callADeskMethodWithThePermissionTheyName());
    private static final ArchRule PAST_NO_DESK = noClasses()
            .that()
            .resideInAnyPackage("org.tasdiq.ui.rest", "canary.rest")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static Stream<ArchRule> rules() {
        return Stream.of(ASKS, PAST_NO_DESK);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyOperationCallsAGuardedDesk(ArchRule rule) {
        rule.check(DOOR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(CANARIES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyCanaryIsCaught() {
        assertThatThrownBy(() -> ASKS.check(CANARIES))
                .hasMessageContaining("pastTheDesk")
                .hasMessageContaining("anotherPermission")
                .hasMessageContaining("noPermission");
    }

    @ParameterizedTest
    @CsvSource({"vae, /api/v1/files/{file}", "microcredential, /api/v1/offers/{offer}", "award, /api/v1/awards/{award}"
    })
    void everyStepForPeopleHasAnOperationAtItsAddress(String process, String one) throws IOException {
        var diagram = new ClassPathResource("bpmn/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        List<String> steps = Pattern.compile("formKey=\"([^\"]+)\"")
                .matcher(diagram)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(steps).isNotEmpty();
        assertThat(Operation.all())
                .extracting(Operation::toString)
                .containsAll(steps.stream()
                        .map(step -> "POST " + one + "/" + kebab(step))
                        .toList());
        assertThat(Operation.all())
                .filteredOn(operation -> steps.contains(operation.permission())
                        && operation.verb().equals("POST"))
                .extracting(Operation::permission)
                .containsAll(steps);
    }

    @Test
    void onlyWhatIsForAnybodyOpensWithoutAnAccount() throws IOException {
        var table = PropertiesLoaderUtils.loadProperties(new ClassPathResource("permissions.properties"));
        var open = Operation.all().stream()
                .filter(operation -> table.getProperty(operation.permission()).contains("ANYBODY@ANYWHERE"))
                .map(operation -> operation.path().replaceAll("\\{[a-z]+}", "*"))
                .toList();
        assertThat(Arrays.asList(V1.OPEN))
                .containsAll(open)
                .hasSize(open.size() + 1)
                .contains(V1.DESCRIPTION);
    }

    private static String kebab(String step) {
        return step.replace('.', '/').replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static ArchCondition<JavaMethod> callADeskMethodWithThePermissionTheyName() {
        return new ArchCondition<>("call a desk method with the permission they name") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var asked = method.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(target -> target.isAnnotatedWith(Permission.class))
                        .map(target ->
                                target.getAnnotationOfType(Permission.class).value())
                        .toList();
                boolean named = method.isAnnotatedWith(Needs.class)
                        && asked.contains(
                                method.getAnnotationOfType(Needs.class).value());
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " asks for " + asked));
            }
        };
    }
}
