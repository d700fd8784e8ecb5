package org.tasdiq.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Sha256;

/** Whether a credential speaks of a person: by the sum of their e-mail address (Open Badges 2.0 and 3.0), or by name. */
public final class Holder {
    private static final String SUM = "sha256$";

    private Holder() {}

    /** UNKNOWN where it names nobody in a way that can be compared. */
    public static Finding.Answer is(@Nullable JsonObject credential, String name, String email) {
        if (credential == null) return Finding.Answer.UNKNOWN;
        var answers = identities(credential).stream()
                .map(identity -> compare(identity, name, email))
                .filter(answer -> answer != Finding.Answer.UNKNOWN)
                .toList();
        if (answers.contains(Finding.Answer.YES)) return Finding.Answer.YES;
        if (answers.contains(Finding.Answer.NO)) return Finding.Answer.NO;
        var said = Told.of(credential).holder();
        if (said.isEmpty()) return Finding.Answer.UNKNOWN;
        return words(said).equals(words(name)) ? Finding.Answer.YES : Finding.Answer.NO;
    }

    private static List<JsonObject> identities(JsonObject credential) {
        var subject = credential.get("credentialSubject") instanceof JsonObject one ? one : JsonValue.EMPTY_JSON_OBJECT;
        var inside = subject.get("identifier") instanceof JsonArray all ? all : JsonValue.EMPTY_JSON_ARRAY;
        var found = inside.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toList());
        if (credential.get("recipient") instanceof JsonObject recipient) found.add(recipient); // Open Badges 2.0
        return found;
    }

    private static Finding.Answer compare(JsonObject identity, String name, String email) {
        var said = text(identity, "identityHash") + text(identity, "identity");
        var kind = text(identity, "identityType") + text(identity, "type");
        if (said.isEmpty()) return Finding.Answer.UNKNOWN;
        if (JsonValue.TRUE.equals(identity.get("hashed"))) {
            if (!said.startsWith(SUM)) return Finding.Answer.UNKNOWN;
            var salted = email.toLowerCase(Locale.ROOT) + text(identity, "salt");
            return answer(said.equalsIgnoreCase(SUM + Sha256.of(salted.getBytes(StandardCharsets.UTF_8))));
        }
        if (kind.contains("email")) return answer(said.equalsIgnoreCase(email));
        return kind.contains("name") ? answer(words(said).equals(words(name))) : Finding.Answer.UNKNOWN;
    }

    private static Finding.Answer answer(boolean same) {
        return same ? Finding.Answer.YES : Finding.Answer.NO;
    }

    private static String text(JsonObject node, String member) {
        return node.get(member) instanceof JsonString text ? text.getString() : "";
    }

    /** The words of a name without accents and case, in whatever order they stand. */
    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
