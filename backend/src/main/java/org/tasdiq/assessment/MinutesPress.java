package org.tasdiq.assessment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Seals;

/**
 * Sets the signed minutes as PDF/A in every language and has the institution seal them, once: in the transaction of the
 * last signature, so that there are no signed minutes without their paper.
 */
@Component
class MinutesPress {
    private final Texts texts;
    private final Templates templates;
    private final Typesetter typesetter;
    private final Adoption adoption;
    private final PaperRepository papers;
    private final Candidacies candidacies;
    private final Institutions institutions;
    private final Seals seals;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    MinutesPress(
            Texts texts,
            Typesetter typesetter,
            Adoption adoption,
            PaperRepository papers,
            Candidacies candidacies,
            Institutions institutions,
            Seals seals,
            Deadlines deadlines,
            Actors actors,
            Clock clock) {
        this.texts = texts;
        this.templates = Templates.ofPapers(texts);
        this.typesetter = typesetter;
        this.adoption = adoption;
        this.papers = papers;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.seals = seals;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    /** Who no longer sits is named as having left: of those who voted, who became unavailable before signing (ADR 43). */
    void print(Assessment assessment) {
        var frozen = assessment.minutes();
        var minutes = frozen.read();
        var institution = actors.asSystem(
                () -> institutions.sheet(candidacies.sheet(assessment.file()).institution()));
        var zone = deadlines.zone(minutes.regime());
        var answers = adoption.answers(assessment);
        var seated = adoption.seated(assessment);
        var now = clock.instant();
        for (var language : Texts.LOCALES) {
            var pdf = typesetter.set(xhtml(minutes, frozen.sha256(), answers, seated, institution, zone, language));
            var reason = texts.of(language, "assessment.paper.seal", minutes.number());
            var sealed = actors.asSystem(() -> seals.seal(institution.id(), pdf, reason, institution.city()));
            var seal = actors.asSystem(() -> seals.sheet(institution.id()));
            papers.save(new MinutesPaper(assessment.id(), language, sealed, seal, now));
        }
    }

    String xhtml(
            Minutes minutes,
            String sha256,
            List<MinutesSheet.Signature> answers,
            Set<PersonId> seated,
            InstitutionSheet institution,
            ZoneId zone,
            Locale language) {
        var say = new MinutesWording(texts, language, minutes, zone);
        var text = MinutesText.of(minutes, texts, language, zone, seated);
        var context = Templates.context(language);
        context.setVariable("title", texts.of(language, "assessment.paper.title", minutes.number()));
        context.setVariable("institution", institution.name().in(language));
        context.setVariable("number", minutes.number());
        context.setVariable("facts", text.facts());
        context.setVariable("members", text.members());
        context.setVariable("hearing", text.hearing());
        context.setVariable("blocks", text.blocks());
        context.setVariable("condition", text.condition());
        context.setVariable("notes", text.notes());
        context.setVariable("rules", text.rules());
        context.setVariable("agreement", text.agreement());
        context.setVariable("signatures", answers.stream().map(say::answer).toList());
        context.setVariable("frozen", sha256);
        context.setVariable("rule", texts.of(language, "assessment.paper.rule"));
        return templates.fill("minutes", context);
    }
}
