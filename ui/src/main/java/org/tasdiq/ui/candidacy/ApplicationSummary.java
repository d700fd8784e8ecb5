package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.Opinion;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The application as sent, for those who read it. */
public class ApplicationSummary extends Composite<Div> {
    /** @param today where the file is */
    public ApplicationSummary(CandidacySheet file, CertificationSheet certification, LocalDate today) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("candidacy.summary")), facts(file, certification));
        getContent()
                .add(
                        new H3(getTranslation("candidacy.summary.goal")),
                        new Said(file.form().goal()));
        getContent().add(new H3(getTranslation("candidacy.summary.experiences")), experiences(file));
        getContent().add(new ExperienceTimeline(file.form().experiences(), today));
        if (!file.form().positions().isEmpty()) {
            getContent()
                    .add(new H3(getTranslation("candidacy.form.section.positions")), positions(file, certification));
        }
        opinion("candidacy.opinion.adviser", file.adviserOpinion());
        opinion("candidacy.opinion.programmeHead", file.programmeHeadOpinion());
    }

    private Component facts(CandidacySheet file, CertificationSheet certification) {
        var list = new Facts();
        list.fact("candidacy.summary.status", MyFilesView.badge(file.status(), this));
        list.fact("candidacy.summary.submittedOn", new Span(date(file.submittedOn())));
        list.fact("candidacy.summary.completeOn", new Span(date(file.completeOn())));
        var decidedOn = file.admissibilityDecidedOn();
        if (decidedOn != null) {
            var by = file.bySilence() ? "candidacy.summary.bySilence." + file.regime() : "candidacy.summary.decided";
            list.fact("candidacy.summary.admissibility", new Span(getTranslation(by, date(decidedOn))));
        }
        var overruledOn = file.overruledOn();
        if (overruledOn != null)
            list.fact(
                    "candidacy.summary.overruled",
                    new Span(getTranslation("candidacy.summary.overruled.on", date(overruledOn))));
        var blocks = certification.targeted(file.targetBlocks()).stream()
                .map(b -> b.code() + " " + b.title().in(getLocale()))
                .collect(Collectors.joining(" · "));
        list.fact(
                "candidacy.form.blocks",
                new Span(file.wholeCertification() ? getTranslation("candidacy.summary.whole") : blocks));
        return list;
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "—" : Dates.day(day, getLocale());
    }

    private Component experiences(CandidacySheet file) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (Experience experience : file.form().experiences()) {
            var until = experience.until();
            var period = date(experience.from()) + " – "
                    + (until == null ? getTranslation("candidacy.experience.lasting") : date(until));
            var name = new Span(experience.role() + ", " + experience.organisation());
            name.getStyle().set("font-weight", "600");
            var kind = new Span(getTranslation("candidacy.kind." + experience.kind()));
            var when = new Span(period + " · " + getTranslation("candidacy.experience.week", experience.weeklyHours()));
            when.addClassName("quiet");
            var item = new ListItem(name, kind, when);
            if (!experience.supervisor().isEmpty())
                item.add(new Span(getTranslation("candidacy.summary.supervisor", experience.supervisor())));
            if (!experience.description().isBlank()) item.add(new Said(experience.description()));
            list.add(item);
        }
        return list;
    }

    private Component positions(CandidacySheet file, CertificationSheet certification) {
        var list = new UnorderedList();
        list.addClassName("lines");
        certification.blocks().stream()
                .flatMap(b -> b.competencies().stream())
                .filter(c -> file.form().positions().containsKey(c.id().value()))
                .forEach(c -> {
                    var position =
                            Objects.requireNonNull(file.form().positions().get(c.id().value()));
                    var tone = switch (position) {
                        case YES -> Tone.DONE;
                        case PARTLY -> Tone.INFO;
                        case NO -> Tone.NEUTRAL;
                    };
                    list.add(new ListItem(
                            new Span(c.code() + " · " + c.title().in(getLocale())),
                            new StatusBadge(getTranslation("candidacy.position." + position), tone)));
                });
        return list;
    }

    private void opinion(String key, @Nullable Opinion opinion) {
        if (opinion == null) return;
        var favourable = opinion.favourable();
        var word = new StatusBadge(
                getTranslation(favourable ? "candidacy.opinion.favourable" : "candidacy.opinion.unfavourable"),
                favourable ? Tone.DONE : Tone.ATTENTION);
        getContent().add(new H3(getTranslation(key)), word, new Said(opinion.text()));
    }
}
