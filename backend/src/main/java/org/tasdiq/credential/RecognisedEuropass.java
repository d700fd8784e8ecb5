package org.tasdiq.credential;

import static org.tasdiq.credential.EuropassNodes.words;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;

/**
 * An attestation of recognition in the European Learning Model 3, whose achievement is “a recognised and/or awarded set of
 * learning outcomes”. The model has no code for a recognition: what it covers stands in its notes, and the outcomes are named
 * where all that was asked for is recognised.
 */
record RecognisedEuropass(RecognisedLearning learning, EuropassNodes nodes, CredentialSheet credential, Texts texts) {
    JsonObject document() {
        return nodes.credential(credential.id().value(), nodes.display(title(), this::lines), credential.issuedAt())
                .add("credentialSubject", nodes.person(learning.learnerName()).add("hasClaim", achievement()))
                .build();
    }

    private List<String> lines(Locale language) {
        return List.of(
                title().in(language),
                learning.learnerName(),
                nodes.institution().name().in(language),
                Dates.day(learning.on(), language),
                credential.number());
    }

    private JsonObjectBuilder achievement() {
        var achievement = nodes.named("LearningAchievement", "achievement")
                .add("title", words(title()))
                .add("description", words(RecognisedWords.description(texts, learning)))
                .add(
                        "awardedBy",
                        nodes.award(learning.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (learning.full()) achievement.add("specifiedBy", specification());
        return achievement.add("additionalNote", notes());
    }

    private JsonObjectBuilder specification() {
        var outcomes = Json.createArrayBuilder();
        learning.competencies()
                .forEach(competency -> outcomes.add(nodes.named("LearningOutcome", "outcome " + competency.code())
                        .add("title", words(competency.title()))));
        return nodes.named("LearningAchievementSpecification", "specification")
                .add("title", words(title()))
                .add("learningOutcome", outcomes);
    }

    private JsonArrayBuilder notes() {
        var notes = Json.createArrayBuilder();
        int number = 0;
        for (var line : RecognisedWords.of(texts, learning))
            notes.add(nodes.note(
                    "note " + ++number, Localized.of(language -> RecognisedWords.said(texts, line, language))));
        return notes;
    }

    private Localized title() {
        return RecognisedWords.title(texts, learning);
    }
}
