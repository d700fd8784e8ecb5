package org.tasdiq.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.GeneratedDocument;
import org.tasdiq.StepDone;
import org.tasdiq.Texts;

/** Every event of the program is in the catalogue of the journal, and worded. */
class JournalCatalogueTest {
    private static final Map<String, Class<?>> EVENTS = events();

    static List<Locale> languages() {
        return Texts.LOCALES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEventIsWorded(Locale language) {
        var texts = new Texts();
        assertThat(EVENTS.keySet())
                .filteredOn(event -> !texts.has(language, "audit.event." + event))
                .as("events without a text in i18n/audit_%s.properties", language.getLanguage())
                .isEmpty();
    }

    @Test
    void theCommittedCatalogueIsTheOneOfTheCode() throws IOException {
        var rows = EVENTS.entrySet().stream()
                .map(event -> row(event.getKey(), event.getValue()))
                .collect(joining("\n"));
        GeneratedDocument.check(Path.of("journal.md"), """
                # Journal

                Every kind of entry a file's journal can hold. Made from the code by `JournalCatalogueTest`.

                An entry has: number, instant, actor (a person's id, `system` or `nobody`), event, content, hash before, hash. The hash is
                SHA-256 over these lines, joined by a line feed, in UTF-8: hash before (64 zeros for the first entry), file, number, instant,
                actor, event, content. The content is JSON with its keys in order and no spaces, and holds ids and values, never names.

                | event | content | what it is to the process |
                |---|---|---|
                %s
                """.formatted(rows));
    }

    private static String row(String name, Class<?> event) {
        var content = Arrays.stream(event.getRecordComponents())
                .filter(c -> !c.getName().equals("file"))
                .map(c -> "`%s` %s".formatted(c.getName(), name(c.getGenericType())))
                .collect(joining(", "));
        var process = StepDone.class.isAssignableFrom(event)
                ? "a step is done"
                : CaseMessage.class.isAssignableFrom(event) ? "a message" : "";
        return "| `%s` | %s | %s |".formatted(name, content, process);
    }

    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("[a-zA-Z0-9_]+[.$]", "")
                .replace("<", " of ")
                .replace(">", "");
    }

    private static Map<String, Class<?>> events() {
        var found = new TreeMap<String, Class<?>>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tasdiq").stream()
                        .filter(c -> c.isRecord() && c.isAssignableTo(CaseEvent.class))
                        .map(JavaClass::reflect)
                        .forEach(c -> found.put(CanonicalJson.name(c), c));
        return found;
    }
}
