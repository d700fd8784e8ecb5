package org.tasdiq.jury;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.PaperNumbers;
import org.tasdiq.Templates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.Referentials;

/** Writes the act of an appointment: takes the next number of the institution's year and freezes the words. */
@Component
class ActWriter {
    private final AppointmentActRepository acts;
    private final ActPaperRepository papers;
    private final Institutions institutions;
    private final Referentials referentials;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Templates templates;
    private final Texts texts;
    private final PaperNumbers numbers;
    private final Clock clock;

    ActWriter(
            AppointmentActRepository acts,
            ActPaperRepository papers,
            Institutions institutions,
            Referentials referentials,
            People people,
            Deadlines deadlines,
            Actors actors,
            Texts texts,
            PaperNumbers numbers,
            Clock clock) {
        this.acts = acts;
        this.papers = papers;
        this.institutions = institutions;
        this.referentials = referentials;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.templates = Templates.ofPapers(texts);
        this.texts = texts;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @param joined those who become members by this act */
    AppointmentAct write(CandidacySheet file, Jury jury, Set<PersonId> joined, CompositionCheck check, PersonId by) {
        var institution = institutions.sheet(file.institution());
        var earlier = acts.ofFile(file.id().value()).stream()
                .filter(act -> act.jury().round() == jury.round())
                .toList();
        var first = earlier.stream().findFirst().map(AppointmentAct::sheet);
        var number = nextNumber(institution, deadlines.today(file.regime()).getYear());
        var act = acts.save(new AppointmentAct(
                number, jury, check, first.map(ActSheet::number).orElse(""), joined, by, clock.instant()));
        var left = jury.seats().stream()
                .filter(s ->
                        s.status() == SeatStatus.RECUSED && earlier.stream().anyMatch(a -> a.seated(s.person())))
                .map(Seat::person)
                .collect(Collectors.toSet());
        var signatory = actors.asSystem(() -> people.sheet(by)).name();
        var certification = referentials.sheet(file.certification());
        for (var language : Texts.LOCALES) {
            var words = new ActWords(texts, language, deadlines.zone(file.regime()));
            var facts = words.of(act.sheet(), first, jury.sheet(), joined, left, check.sheet());
            papers.save(new ActPaper(
                    number,
                    language,
                    fill(
                            language,
                            facts,
                            Map.of(
                                    "institution", institution.name().in(language),
                                    "city", institution.city(),
                                    "reference", file.reference(),
                                    "candidate", file.candidateName(),
                                    "certification", certification.title().in(language),
                                    "certificationCode", certification.code(),
                                    "signatory", signatory))));
        }
        return act;
    }

    private String fill(Locale language, Map<String, Object> facts, Map<String, String> names) {
        var context = Templates.context(language);
        facts.forEach(context::setVariable);
        names.forEach(context::setVariable);
        return templates.fill("appointment", context);
    }

    private String nextNumber(InstitutionSheet institution, int year) {
        int number = numbers.next(PaperNumbers.Series.APPOINTMENT_ACT, institution.id(), year);
        return String.format(Locale.ROOT, "%s-JURY-%d-%04d", institution.code(), year, number);
    }
}
