package org.tasdiq.credential;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Sha256;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardedLearner;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.referential.CertificationSheet;

/** What one credential says, and its fingerprint. */
record Statement(String json, String sha256) {
    /** @param block empty: the whole certification */
    static Statement of(
            String number,
            CandidacySheet file,
            InstitutionSheet institution,
            CertificationSheet certification,
            DecisionSheet decision,
            @Nullable BlockDecision block) {
        var statement = new TreeMap<String, Object>();
        statement.put("number", number);
        statement.put("holder", file.candidateName());
        statement.put("file", file.reference());
        statement.put("institution", Map.of("code", institution.code(), "name", texts(institution.name())));
        statement.put(
                "certification",
                Map.of(
                        "code", certification.code(),
                        "title", texts(certification.title()),
                        "version", certification.version(),
                        "eqfLevel", certification.level(),
                        "ects", certification.ects()));
        statement.put("decidedOn", decision.decidedOn().toString());
        statement.put("outcome", decision.outcome().name());
        statement.put("regime", file.regime());
        if (block != null)
            statement.put("block", Map.of("code", block.code(), "title", texts(block.title()), "ects", block.ects()));
        statement.put(
                "competencies",
                certification.blocks().stream()
                        .filter(b -> block == null || b.id().equals(block.block()))
                        .flatMap(b -> b.competencies().stream())
                        .map(c -> Map.of("code", c.code(), "title", texts(c.title())))
                        .toList());
        var json = CanonicalJson.of(statement);
        return new Statement(json, Sha256.of(json));
    }

    /** What one learner was awarded. */
    static Statement of(AwardedLearner learner, InstitutionSheet institution) {
        var statement = new TreeMap<String, Object>();
        statement.put("number", learner.number());
        statement.put("holder", learner.name());
        statement.put("institution", Map.of("code", institution.code(), "name", texts(institution.name())));
        statement.put(
                "offer",
                Map.of(
                        "reference", learner.offerReference(),
                        "title", texts(learner.content().title()),
                        "version", learner.version()));
        statement.put("awardedOn", learner.on().toString());
        statement.put("identityChecked", learner.identityChecked());
        var score = learner.score();
        if (score != null) statement.put("score", score.toPlainString());
        statement.put(
                "outcomes",
                learner.content().outcomes().stream()
                        .map(outcome -> texts(outcome.text()))
                        .toList());
        var json = CanonicalJson.of(statement);
        return new Statement(json, Sha256.of(json));
    }

    /** What a decision on a request recognises. */
    static Statement of(String number, RecognisedLearning learning, InstitutionSheet institution) {
        var statement = new TreeMap<String, Object>();
        statement.put("number", number);
        statement.put("holder", learning.learnerName());
        statement.put("request", learning.reference());
        statement.put("institution", Map.of("code", institution.code(), "name", texts(institution.name())));
        statement.put(
                "certification",
                Map.of("code", learning.certificationCode(), "title", texts(learning.certification())));
        statement.put(
                "presented",
                Map.of(
                        "id", learning.presented().id(),
                        "title", learning.presented().title(),
                        "issuer", learning.presented().issuer(),
                        "sha256", learning.presented().sha256()));
        statement.put("purpose", learning.purpose());
        statement.put("outcome", learning.outcome());
        statement.put("grants", learning.grants());
        statement.put("remains", learning.remains());
        statement.put("condition", learning.condition());
        statement.put("decidedOn", learning.on().toString());
        statement.put("regime", learning.regime());
        var coverage = learning.coverage();
        if (coverage != null) statement.put("coverage", coverage);
        statement.put(
                "competencies",
                learning.competencies().stream()
                        .map(target -> Map.of("code", target.code(), "title", texts(target.title())))
                        .toList());
        var json = CanonicalJson.of(statement);
        return new Statement(json, Sha256.of(json));
    }

    private static Map<String, String> texts(Localized text) {
        return Map.of("fr", text.fr(), "ar", text.ar(), "en", text.en());
    }
}
