package org.tasdiq.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says of itself, whoever made it: as little to be believed as its {@link Verification} tells.
 *
 * @param title of what was earned; empty where it has none
 * @param issuer name in words; empty where it has none
 * @param holder name in words; empty where it is not in it, or only as a sum
 * @param from as written
 * @param until as written; empty where it holds without end
 */
public record Told(String title, String issuer, String holder, String from, String until) {
    private static final int LONGEST = 500;

    public static Told of(JsonObject credential) {
        var subject = first(credential.get("credentialSubject"));
        return new Told(
                text(at(subject, "achievement", "name"), credential.get("name"), at(subject, "hasClaim", "title")),
                text(at(credential, "issuer", "name"), at(credential, "issuer", "legalName")),
                text(identity(subject), at(subject, "name"), at(subject, "fullName")),
                text(credential.get("validFrom"), credential.get("issuanceDate")),
                text(credential.get("validUntil"), credential.get("expirationDate")));
    }

    /** The name among the identifiers, where it is written in clear. */
    private static @Nullable JsonValue identity(@Nullable JsonObject subject) {
        if (subject == null || !(subject.get("identifier") instanceof JsonArray identifiers)) return null;
        return identifiers.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(identity -> JsonValue.FALSE.equals(identity.get("hashed")))
                .filter(identity -> identity.get("identityType") instanceof JsonString type
                        && type.getString().equals("name"))
                .map(identity -> identity.get("identityHash"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonValue at(@Nullable JsonObject node, String... path) {
        JsonValue here = node;
        for (var name : path) {
            var inner = first(here);
            if (inner == null) return null;
            here = inner.get(name);
        }
        return here;
    }

    private static @Nullable JsonObject first(@Nullable JsonValue value) {
        return switch (value) {
            case JsonObject node -> node;
            case JsonArray nodes when !nodes.isEmpty() -> first(nodes.getFirst());
            case null, default -> null;
        };
    }

    /** A text, or the first of the languages it is written in. */
    private static String text(@Nullable JsonValue... candidates) {
        return Stream.of(candidates)
                .flatMap(candidate -> words(candidate).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> words(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString text ->
                Optional.of(text.getString().strip())
                        .filter(words -> !words.isEmpty())
                        .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words);
            case JsonArray texts when !texts.isEmpty() -> words(texts.getFirst());
            case JsonObject languages ->
                languages.values().stream()
                        .flatMap(text -> words(text).stream())
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }
}
