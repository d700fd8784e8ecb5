package org.tasdiq.credential;

import static org.tasdiq.credential.EuropassNodes.code;
import static org.tasdiq.credential.EuropassNodes.words;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AssessmentType;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.FrameworkLevel;

/**
 * One credential in the European Learning Model 3, for Europass: not signed, as only an e-seal counts there. A block is a
 * partial qualification of its certification; a whole certification is a qualification with its blocks as parts. The model has
 * no code for the recognition of prior learning: the way is told by what the learning grew from, by its two assessments,
 * portfolio and oral examination, and in words.
 */
record Europass(
        EuropassNodes nodes,
        CredentialSheet credential,
        CandidacySheet file,
        CertificationSheet certification,
        DecisionSheet decision,
        @Nullable BlockDecision block,
        @Nullable FrameworkLevel national,
        Texts texts) {
    private static final Set<ActivityKind> JOBS = Set.of(ActivityKind.PAID, ActivityKind.SELF_EMPLOYED);

    JsonObject document() {
        return nodes.credential(credential.id().value(), nodes.display(title(), this::lines), credential.issuedAt())
                .add("credentialSubject", nodes.person(file.candidateName()).add("hasClaim", achievement()))
                .build();
    }

    private List<String> lines(Locale language) {
        return List.of(
                title().in(language),
                file.candidateName(),
                nodes.institution().name().in(language),
                Dates.day(decision.decidedOn(), language),
                credential.number());
    }

    private JsonObjectBuilder achievement() {
        var achievement = nodes.named("LearningAchievement", "achievement")
                .add("title", words(title()))
                .add(
                        "description",
                        words(said("criteria", language -> List.of(Badge.basis(texts, language, file.regime())))))
                .add("awardedBy", nodes.award(decided()))
                .add("influencedBy", experience())
                .add("provenBy", Json.createArrayBuilder().add(portfolio()).add(hearing()));
        int ects = block == null ? certification.ects() : block.ects();
        if (ects > 0) achievement.add("creditReceived", nodes.credits("credits received", String.valueOf(ects)));
        return achievement.add("specifiedBy", specification()).add("additionalNote", notes());
    }

    /** The national level in words too: the lists of the model have few of its codes. */
    private JsonArrayBuilder notes() {
        var notes = Json.createArrayBuilder().add(nodes.note("way", said("europass.way")));
        if (file.identityChecked()) notes.add(nodes.note("identity", said("evidence.identity")));
        if (national != null) {
            notes.add(nodes.note("level", said("level." + national.framework(), _ -> List.of(national.level()))));
            notes.add(nodes.note(
                    "level source",
                    said(
                            "level." + national.status(),
                            language -> List.of(national.source().in(language)))));
        }
        return notes;
    }

    /** Whether some of it was work, and nothing else of what the learner wrote of it. */
    private JsonObjectBuilder experience() {
        var title = said("europass.experience");
        var experience = nodes.named("LearningActivity", "experience")
                .add("title", words(title))
                .add("awardedBy", nodes.award(decided()));
        return file.form().experiences().stream().noneMatch(one -> JOBS.contains(one.kind()))
                ? experience
                : experience.add(
                        "specifiedBy",
                        nodes.named("LearningActivitySpecification", "kind of experience")
                                .add("title", words(title))
                                .add("dcType", code("learning-activity", "4357e0e681", "job experience")));
    }

    private JsonObjectBuilder portfolio() {
        return assessment("portfolio", AssessmentType.PORTFOLIO)
                .add(
                        "description",
                        words(said(
                                "evidence",
                                language -> List.of(
                                        decision.authors().size(), Dates.day(decision.decidedOn(), language)))));
    }

    private JsonObjectBuilder hearing() {
        return assessment("hearing", AssessmentType.ORAL);
    }

    /** The jury has no identity of its own that the model would take: it is the institution's, and told in the words. */
    private JsonObjectBuilder assessment(String name, AssessmentType type) {
        return nodes.assessment(name, said("europass." + name), decided(), said("europass.granted"), type)
                .add("assessedBy", nodes.organisation());
    }

    private JsonObjectBuilder specification() {
        if (block != null) return part(earned(block)).add("isPartOf", whole());
        var parts = Json.createArrayBuilder();
        certification.blocks().forEach(part -> parts.add(part(part)));
        return whole().add("hasPart", parts).add("learningOutcome", outcomes(certification.competencies()));
    }

    private BlockSheet earned(BlockDecision granted) {
        return certification.blocks().stream()
                .filter(part -> part.id().equals(granted.block()))
                .findFirst()
                .orElseThrow();
    }

    private JsonObjectBuilder whole() {
        return qualification(certification.code(), certification.title(), certification.ects())
                .add("isPartialQualification", false);
    }

    private JsonObjectBuilder part(BlockSheet part) {
        return qualification(part.code(), part.title(), part.ects())
                .add("isPartialQualification", true)
                .add("learningOutcome", outcomes(part.competencies().stream()));
    }

    /** Without a volume of learning: nobody counts the hours in which experience was gained. */
    private JsonObjectBuilder qualification(String code, Localized title, int ects) {
        var built = nodes.named("Qualification", "qualification " + code)
                .add("title", words(title))
                .add("identifier", nodes.identifier("identifier " + code, code))
                .add("eqfLevel", EuropassNodes.eqf(certification.level()))
                .add("learningSetting", code("learning-setting", "e207a81fc7", "non-formal learning"));
        if (ects > 0) built.add("creditPoint", nodes.credits("credits " + code, String.valueOf(ects)));
        if (national != null) EuropassNodes.national(national).ifPresent(level -> built.add("nqfLevel", level));
        return built;
    }

    private JsonArrayBuilder outcomes(Stream<CompetencySheet> competencies) {
        var outcomes = Json.createArrayBuilder();
        competencies.forEach(competency -> outcomes.add(outcome(competency)));
        return outcomes;
    }

    private JsonObjectBuilder outcome(CompetencySheet competency) {
        var outcome =
                nodes.named("LearningOutcome", "outcome " + competency.code()).add("title", words(competency.title()));
        if (competency.esco().isEmpty()) return outcome;
        var skills = Json.createArrayBuilder();
        competency.esco().forEach(skill -> skills.add(EuropassNodes.skill(skill.uri(), skill.name(Locale.ENGLISH))));
        return outcome.add("relatedESCOSkill", skills);
    }

    private Instant decided() {
        return decision.decidedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Localized title() {
        if (block == null) return certification.title();
        var whole = certification.title();
        var part = block.title();
        return Localized.of(language -> part.in(language) + " (" + whole.in(language) + ")");
    }

    private Localized said(String key) {
        return said(key, _ -> List.of());
    }

    private Localized said(String key, Function<Locale, List<Object>> arguments) {
        return Localized.of(language -> texts.of(
                language, "credential.badge." + key, arguments.apply(language).toArray()));
    }
}
