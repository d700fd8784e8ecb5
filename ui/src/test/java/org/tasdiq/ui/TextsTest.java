package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasdiq.Texts;

/** What a person reads is a text of the house, and there in all three languages. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Names that are the same in every language. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile("shell\\.language\\..*|shell\\.name\\.other");

    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=");

    /** A key given whole, and the beginning of a key put together. */
    private static final Pattern USE = Pattern.compile(
            "(?:getTranslation|translate|\\.text|title =|texts\\.of)\\s*\\(?\\s*(?:locale,\\s*)?[\"']([a-zA-Z][\\w.-]*)[\"']\\s*(\\+)?");

    private static final Pattern LITERAL = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|Anchor|TextField|TextArea|EmailField|PasswordField|DatePicker|ComboBox"
                    + "|Select|Checkbox|RadioButtonGroup|Details|ListItem|NativeLabel|Text)(?:<>)?|setLabel|setText"
                    + "|setHelperText|setPlaceholder|setErrorMessage|setHeader|setAriaLabel|setTooltipText|setTitle|addItem"
                    + "|Notice\\.\\w+)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    private final Texts texts = new Texts();

    @Test
    void everyKeyIsThereInFrenchArabicAndEnglish() {
        var french = new TreeSet<>(texts.keys(Texts.FRENCH));
        assertThat(new TreeSet<>(texts.keys(Texts.ARABIC))).isEqualTo(french);
        assertThat(new TreeSet<>(texts.keys(Texts.ENGLISH))).isEqualTo(french);
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        var owners = new HashMap<String, List<String>>();
        for (var file : files(TEXTS, ".properties"))
            for (var line : Files.readAllLines(file)) {
                var key = KEY.matcher(line);
                if (!key.find()) continue;
                var name = file.getFileName().toString();
                var language = name.substring(name.lastIndexOf('_'));
                owners.computeIfAbsent(key.group(1) + language, _ -> new ArrayList<>())
                        .add(name);
            }
        owners.values().removeIf(files -> files.size() == 1);
        assertThat(owners).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedPatternAndWrittenInItsLanguage() throws IOException {
        var wrong = new TreeMap<String, String>();
        for (var locale : Texts.LOCALES)
            for (var file : files(TEXTS, "_" + locale.getLanguage() + ".properties"))
                entries(file).forEach((key, text) -> {
                    if (text.contains("{") && !parses(text, locale)) wrong.put(locale + " " + key, text);
                    if (locale.equals(Texts.ARABIC)
                            && !isArabic(text)
                            && !SAME_EVERYWHERE.matcher(key).matches()) wrong.put(key, text);
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyUsedInAScreenExists() throws IOException {
        var missing = new TreeMap<String, String>();
        for (var file : sources()) {
            var uses = USE.matcher(Files.readString(file));
            while (uses.find()) {
                var key = uses.group(1);
                var known = uses.group(2) == null
                        ? texts.has(Texts.FRENCH, key)
                        : texts.keys(Texts.FRENCH).stream().anyMatch(k -> k.startsWith(key));
                if (key.contains(".") && !known) missing.put(key, file.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenSpeaksWithoutATextOfTheHouse() throws IOException {
        var spoken = new TreeMap<String, String>();
        for (var file : sources()) {
            var literals = LITERAL.matcher(Files.readString(file));
            while (literals.find()) if (!isAddress(literals.group(1))) spoken.put(literals.group(1), file.toString());
        }
        assertThat(spoken).isEmpty();
    }

    /** The canary: a text written into a screen is seen. */
    @Test
    void aTextWrittenIntoAScreenIsSeen() {
        assertThat(LITERAL.matcher("add(new H1(\"Welcome back\"))").find()).isTrue();
        assertThat(USE.matcher("getTranslation(\"no.such.key\")").find()).isTrue();
    }

    /** An address of ours, the name of a header, the name of a standard: the same in every language. */
    private static boolean isAddress(String literal) {
        return literal.matches(
                "[#.]?[a-z]+(-[a-z]+)*\\??(/[a-z-]*)*|[a-z]+(\\.[a-zA-Z]+)+|[A-Za-z]+(-[A-Z][a-z]+)+|[A-Z]+-\\d+ ?");
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<>(files(SOURCES, ".java"));
        all.addAll(files(TEMPLATES, ".html"));
        return all;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(end)).toList();
        }
    }

    private static Map<String, String> entries(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var entries = new TreeMap<String, String>();
        properties.forEach((key, text) -> entries.put((String) key, (String) text));
        return entries;
    }

    private static boolean isArabic(String text) {
        return !text.matches("(?s).*\\p{L}.*") || text.matches("(?s).*\\p{IsArabic}.*");
    }

    private static boolean parses(String pattern, Locale locale) {
        try {
            return !new MessageFormat(pattern, locale).toPattern().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
