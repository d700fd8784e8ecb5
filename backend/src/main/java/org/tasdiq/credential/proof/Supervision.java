package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an assessment was watched over, and whether that says that somebody looked who was assessed. */
final class Supervision {
    private static final String LIST = "http://data.europa.eu/snb/supervision-verification/";

    /** The list was never published with the model; these codes stand in credentials that the Commission made. */
    private static final Map<String, Boolean> IDENTIFIED =
            Map.of(LIST + "c598449d64", false, LIST + "70be69aaf9", true, LIST + "44314532f9", true);

    private static final Pattern IDENTITY = Pattern.compile("(?i)\\b(id|identity)\\b");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(without|no|not)\\b");

    private Supervision() {}

    /** Of assessments in the European Learning Model; none where none of them says so. */
    static @Nullable Boolean identified(List<JsonObject> assessments) {
        var answers = assessments.stream()
                .flatMap(assessment -> Stream.ofNullable(coded(assessment.get("idVerification"))))
                .toList();
        return answers.isEmpty() ? null : answers.contains(true);
    }

    private static @Nullable Boolean coded(@Nullable JsonValue method) {
        var known = IDENTIFIED.get(Node.id(method));
        return known == null
                ? said(Node.text(Node.at(method, "prefLabel", "en"), Node.at(method, "prefLabel")))
                : known;
    }

    /** Such as {@code onsite with identity verification}. */
    static @Nullable Boolean said(String words) {
        if (!IDENTITY.matcher(words).find()) return null;
        return !NOT.matcher(words).find();
    }
}
