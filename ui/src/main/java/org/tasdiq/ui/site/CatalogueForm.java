package org.tasdiq.ui.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tasdiq.catalogue.CatalogueQuery;
import org.tasdiq.catalogue.ParticipationMode;
import org.tasdiq.catalogue.StudyField;
import org.tasdiq.referential.EscoLink;

/**
 * What somebody looks for in the catalogue, as they wrote it.
 *
 * @param query what could be understood of it
 * @param wrong the names of the fields that could not
 */
public record CatalogueForm(Map<String, String> sent, CatalogueQuery query, List<String> wrong) {
    /** What the list says of one offer. */
    public record Card(String reference, String title, String institution, String facts) {}

    /** One line of a list to choose from. */
    public record Choice(String value, String label) {}

    /** A skill with the address of all offers that lead to it. */
    public record Skill(String label, String address) {}

    /**
     * A stacking path an offer belongs to.
     *
     * @param parts what each part of it takes, in words
     */
    public record Way(String name, String institution, String leadsTo, List<String> parts) {}

    private static final List<String> FIELDS =
            List.of("words", "area", "level", "least", "most", "language", "mode", "esco");
    private static final int LONGEST = 200;
    private static final int MOST_HOURS = 10_000;
    private static final int HIGHEST_LEVEL = 8;

    static CatalogueForm of(Map<String, String> sent) {
        var wrong = new ArrayList<String>();
        var said = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var words = sent.getOrDefault(field, "").strip();
            if (!words.isEmpty()) said.put(field, words.substring(0, Math.min(words.length(), LONGEST)));
        }
        var query = new CatalogueQuery(
                said.getOrDefault("words", ""),
                one(StudyField.class, said, "area", wrong),
                number(said, "level", 1, HIGHEST_LEVEL, wrong),
                number(said, "least", 0, MOST_HOURS, wrong),
                number(said, "most", 0, MOST_HOURS, wrong),
                said.getOrDefault("language", ""),
                one(ParticipationMode.class, said, "mode", wrong),
                said.getOrDefault("esco", ""),
                page(sent));
        return new CatalogueForm(Map.copyOf(said), query, List.copyOf(wrong));
    }

    private static <E extends Enum<E>> @Nullable E one(
            Class<E> type, Map<String, String> said, String field, List<String> wrong) {
        var name = said.get(field);
        if (name == null) return null;
        var found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (found.isEmpty()) wrong.add(field);
        return found.orElse(null);
    }

    private static @Nullable Integer number(
            Map<String, String> said, String field, int least, int most, List<String> wrong) {
        var words = said.get(field);
        if (words == null) return null;
        if (words.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(words);
            if (number >= least && number <= most) return number;
        }
        wrong.add(field);
        return null;
    }

    private static int page(Map<String, String> sent) {
        var page = sent.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) - 1 : 0;
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean chosen() {
        return !sent.isEmpty();
    }

    public List<StudyField> areas() {
        return List.of(StudyField.values());
    }

    public List<ParticipationMode> modes() {
        return List.of(ParticipationMode.values());
    }

    public List<Integer> levels() {
        return IntStream.rangeClosed(1, HIGHEST_LEVEL).boxed().toList();
    }

    /** Those that offers are taught in, and the one that was asked for, by their names. */
    List<Choice> languages(List<String> taught, Locale locale) {
        var all = new TreeSet<>(taught);
        if (value("language").matches("[a-z]{2}")) all.add(value("language"));
        return sorted(all.stream().map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(locale))), locale);
    }

    /** Those that offers lead to, and the one that was asked for, by their names. */
    List<Choice> skills(List<EscoLink> led, String chosen, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        led.forEach(link -> all.put(link.uri(), link.name(locale)));
        if (!value("esco").isEmpty()) all.putIfAbsent(value("esco"), chosen);
        return sorted(all.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())), locale);
    }

    private static List<Choice> sorted(Stream<Choice> choices, Locale locale) {
        var order = Collator.getInstance(locale);
        return choices.sorted((one, other) -> order.compare(one.label(), other.label()))
                .toList();
    }

    /** The address of the same search on another page, from 1. */
    public String onPage(int page) {
        return address(sent, page);
    }

    private static String address(Map<String, String> sent, int page) {
        var address = UriComponentsBuilder.fromPath("/catalogue");
        for (var field : FIELDS) if (sent.containsKey(field)) address.queryParam(field, "{" + field + "}");
        if (page > 1) address.queryParam("page", page);
        return address.encode().buildAndExpand(sent).toUriString();
    }
}
