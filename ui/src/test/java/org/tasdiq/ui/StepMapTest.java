package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.tasdiq.Step;
import org.tasdiq.Texts;
import org.tasdiq.ui.shared.BpmnDiagram;

/** A step has one address in the diagram, the code, the permissions and the texts; this compares them and writes the map. */
class StepMapTest {
    private static final Path MAP = Path.of("..", "bpmn", "README.md");
    private static final Pattern ADDRESS = Pattern.compile("(formKey|taskDefinition type)=\"([a-z]+\\.[A-Za-z]+)\"");

    private static final Pattern DRAWN = Pattern.compile("<bpmn:(?!process|message)\\w+ [^>]*\\bname=\"([^\"]+)\"");

    /** By process, in the order of the map. */
    private final Map<String, Map<String, Boolean>> diagrams = new LinkedHashMap<>();

    private final Map<String, Boolean> diagram = new LinkedHashMap<>();
    private final Map<String, Class<?>> code = annotated();
    private final Properties permissions = properties();
    private final Texts texts = new Texts();

    StepMapTest() {
        List.of("vae", "microcredential", "award", "recognition").forEach(process -> {
            var steps = steps(read("bpmn/" + process + ".bpmn"));
            diagrams.put(process, steps);
            diagram.putAll(steps);
        });
    }

    @Test
    void everyStepHasItsPartners() {
        assertThat(missing(diagram, code)).isEmpty();
    }

    @Test
    void aStepThatNobodyDoesIsFound() {
        var more = new TreeMap<>(diagram);
        more.put("candidacy.neverDone", true);
        assertThat(missing(more, code)).anyMatch(m -> m.startsWith("candidacy.neverDone"));
    }

    @Test
    void aViewThatNoDiagramNamesIsFound() {
        var fewer = new TreeMap<>(diagram);
        fewer.remove("jury.appointJury");
        assertThat(missing(fewer, code)).containsExactly("jury.appointJury: no diagram has it");
    }

    @Test
    void everyElementThatIsDrawnIsNamedInEveryLanguage() {
        for (var process : diagrams.keySet())
            assertThat(unnamed(read("bpmn/" + process + ".bpmn"))).as(process).isEmpty();
    }

    @Test
    void anElementWithoutAWordIsFound() {
        assertThat(unnamed("<bpmn:userTask id=\"nap\" name=\"Take a nap\">"))
                .containsExactly("Take a nap in fr", "Take a nap in ar_TN", "Take a nap in en");
    }

    @Test
    void theStepMapIsWritten() throws IOException {
        var map = map();
        if (Boolean.getBoolean("tasdiq.write")) Files.writeString(MAP, map);
        assertThat(Files.readString(MAP))
                .as("run with -Dtasdiq.write=true to write it anew")
                .isEqualTo(map);
    }

    /** Neither the process nor its messages are drawn. */
    private List<String> unnamed(String xml) {
        return DRAWN.matcher(xml)
                .results()
                .map(element -> element.group(1))
                .distinct()
                .flatMap(name -> Texts.LOCALES.stream()
                        .filter(language -> !texts.has(language, BpmnDiagram.key(name)))
                        .map(language -> name + " in " + language))
                .toList();
    }

    private List<String> missing(Map<String, Boolean> steps, Map<String, Class<?>> classes) {
        var missing = new ArrayList<String>();
        steps.forEach((address, human) -> {
            if (!permissions.containsKey(address)) missing.add(address + ": no permission");
            for (var language : Texts.LOCALES) {
                if (!texts.has(language, address + ".title")) missing.add(address + ": no title in " + language);
            }
            var type = classes.get(address);
            if (type == null) missing.add(address + ": no class");
            else if (!type.getName().equals(expected(address, human))) missing.add(address + ": is " + type.getName());
            else if (human
                    && !route(address).equals(type.getAnnotation(Route.class).value())) {
                missing.add(address + ": another route");
            }
        });
        classes.keySet().stream()
                .filter(address -> !steps.containsKey(address))
                .forEach(address -> missing.add(address + ": no diagram has it"));
        return missing;
    }

    private String map() {
        var lines = new StringBuilder("""
                # The steps

                Written by `StepMapTest` from the diagrams; do not edit. A step's address is its form key or job type, its permission, the
                key of its texts and its REST sub-resource; element, view or worker carry its name.
                """);
        diagrams.forEach((process, steps) -> lines.append(chapter(process, steps)));
        return lines.toString();
    }

    private String chapter(String process, Map<String, Boolean> steps) {
        var lines = new StringBuilder("""

                ## %1$s.bpmn

                ![%1$s](pictures/%1$s.png)

                | step | done by | code | who may |
                |---|---|---|---|
                """.formatted(process));
        steps.forEach((address, human) -> lines.append("| `%s` %s | %s | `%s` | %s |%n"
                .formatted(
                        address,
                        texts.of(Locale.ENGLISH, address + ".title"),
                        human ? "a person" : "the system",
                        expected(address, human),
                        permissions.getProperty(address).strip().replaceAll("\\s+", ", "))));
        return lines.toString();
    }

    private static String expected(String address, boolean human) {
        int dot = address.indexOf('.');
        var room = address.substring(0, dot);
        var step = address.substring(dot + 1, dot + 2).toUpperCase(Locale.ROOT) + address.substring(dot + 2);
        return human
                ? "org.tasdiq.ui." + room + "." + step + "View"
                : "org.tasdiq." + room + ".worker." + step + "Worker";
    }

    private static String route(String address) {
        return address.replace('.', '/').replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "/:id";
    }

    /** Addresses in the order of the diagram; true for a step of a person. */
    private static Map<String, Boolean> steps(String xml) {
        var steps = new LinkedHashMap<String, Boolean>();
        var found = ADDRESS.matcher(xml);
        while (found.find()) steps.put(found.group(2), found.group(1).equals("formKey"));
        return steps;
    }

    private static Map<String, Class<?>> annotated() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Step.class));
        var classes = new TreeMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("org.tasdiq")) {
            try {
                var type = Class.forName(Objects.requireNonNull(found.getBeanClassName()));
                if (type.getName().startsWith("org.tasdiq.ui.") && !type.isAnnotationPresent(Route.class)) continue;
                classes.put(type.getAnnotation(Step.class).value(), type);
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return classes;
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties properties() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("permissions.properties"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
