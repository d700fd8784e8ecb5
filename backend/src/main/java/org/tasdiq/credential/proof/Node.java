package org.tasdiq.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD of strangers, in which one thing may stand alone or in a list, and a text in several languages. */
final class Node {
    private static final int LONGEST = 500;
    private static final int LONGEST_LINES = 2000;
    /** Of a list; nobody would read more, and whoever sends more wants to keep us busy. */
    private static final int MOST = 200;

    private static final int LONGEST_NUMBER = 30;
    private static final Set<String> NO_LANGUAGE = Set.of("id", "type", "@id", "@type", "@language");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Node() {}

    /** What is found on that way, the first of several at every turn. */
    static @Nullable JsonValue at(@Nullable JsonValue node, String... path) {
        var here = node;
        for (var name : path) {
            var inner = first(here);
            if (inner == null) return null;
            here = inner.get(name);
        }
        return here;
    }

    /** All that is found on that way, whichever of several it leads through. */
    static Stream<JsonValue> each(@Nullable JsonValue node, String... path) {
        Stream<JsonValue> here = items(node).stream().limit(MOST).map(JsonValue.class::cast);
        for (var name : path)
            here = here.filter(JsonObject.class::isInstance)
                    .flatMap(one -> items(one.asJsonObject().get(name)).stream())
                    .map(JsonValue.class::cast)
                    .limit(MOST);
        return here;
    }

    static @Nullable JsonObject first(@Nullable JsonValue value) {
        return switch (value) {
            case JsonObject node -> node;
            case JsonArray nodes when !nodes.isEmpty() -> first(nodes.getFirst());
            case null, default -> null;
        };
    }

    static List<? extends JsonValue> items(@Nullable JsonValue value) {
        return switch (value) {
            case JsonArray items -> items;
            case null -> List.of();
            default -> List.of(value);
        };
    }

    static Stream<JsonObject> objects(@Nullable JsonValue value) {
        return each(value).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    static List<String> texts(@Nullable JsonValue value) {
        return items(value).stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    /** The name of a thing, which may stand there alone. */
    static String id(@Nullable JsonValue value) {
        return switch (value) {
            case JsonObject named -> named.getString("id", "");
            case JsonString name -> name.getString();
            case null, default -> "";
        };
    }

    /** The first of them that says something, in one line, cut to a length that can be shown; of several languages the first. */
    static String text(@Nullable JsonValue... candidates) {
        return cut(LINE_BREAK.matcher(said(candidates)).replaceAll(" "), LONGEST);
    }

    /** The same, of words that may fill a page. */
    static String prose(@Nullable JsonValue... candidates) {
        return cut(said(candidates), LONGEST_LINES);
    }

    private static String said(@Nullable JsonValue... candidates) {
        return Stream.of(candidates)
                .flatMap(candidate -> words(candidate).stream())
                .findFirst()
                .orElse("");
    }

    /** What each of several says, one in a line. */
    static String lines(Stream<String> values) {
        return cut(
                values.filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining("\n")), LONGEST_LINES);
    }

    private static Optional<String> words(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.getString().strip()).filter(words -> !words.isEmpty());
            case JsonNumber number -> Optional.of(plain(number));
            case JsonArray texts when !texts.isEmpty() -> words(texts.getFirst());
            case JsonObject literal when literal.containsKey("@value") -> words(literal.get("@value"));
            case JsonObject languages ->
                languages.entrySet().stream()
                        .filter(one -> !NO_LANGUAGE.contains(one.getKey()))
                        .flatMap(one -> words(one.getValue()).stream())
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }

    /** Such as 100 for {@code 1E2}; what is too large to be meant stays as it is written. */
    private static String plain(JsonNumber number) {
        var value = number.bigDecimalValue();
        if (Math.abs((long) value.scale()) > LONGEST_NUMBER || value.precision() > LONGEST_NUMBER)
            return number.toString();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Between two signs, and told by an ellipsis. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
