package org.tasdiq.candidacy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;

/** What the institution does with an application: completeness, opinions, admissibility. */
@Service
public class Intake {
    private static final int MANY = 1000;
    private static final String COUNTABLE = "experience.countableActivities";
    private static final String MONTHS = "experience.minMonths";

    private final CandidacyRepository candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            CandidacyRepository candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The two months of L6412-2 start on the day the complete file was received, not on the day this was noticed. */
    @Transactional
    @Permission("candidacy.checkCompleteness")
    public void decideCompleteness(CandidacyId id, CompletenessFinding finding) {
        var candidacy = candidacies.get(id);
        candidacy.check(finding);
        deadlines.meet(id, "completeness.check");
        var sheet = candidacy.sheet();
        if (sheet.completeOn() != null) {
            deadlines.start(id, candidacy.regime(), "admissibility.deadline", sheet.completeOn());
        } else {
            deadlines.start(id, candidacy.regime(), "completion.resubmitDelay", deadlines.today(candidacy.regime()));
        }
        events.publishEvent(new CandidacyEvent.CompletenessChecked(id, finding.missing(), finding.note()));
    }

    /** What the rules of the day on which the application was sent point out in it, before admissibility is decided. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public List<ApplicationFinding> findings(CandidacyId id) {
        var sheet = candidacies.get(id).sheet();
        var regime = sheet.regime();
        var on = Objects.requireNonNullElseGet(sheet.submittedOn(), () -> deadlines.today(regime));
        var kinds = Stream.of(deadlines.parameter(regime, COUNTABLE, on).split(" "))
                .map(ActivityKind::valueOf)
                .collect(Collectors.toSet());
        int months = Integer.parseInt(deadlines.parameter(regime, MONTHS, on));
        return ApplicationPolicy.findings(
                sheet.form(),
                on,
                new ApplicationPolicy.Countable(kinds, deadlines.basis(regime, COUNTABLE, on)),
                new ApplicationPolicy.Required(months, deadlines.basis(regime, MONTHS, on)));
    }

    /** The programme head's opinion on whether the experience relates to the certification. */
    @Transactional
    @Permission("candidacy.giveOpinion")
    public void giveOpinion(CandidacyId id, boolean favourable, String text) {
        candidacies.get(id).opinion(actors.person(), favourable, text, clock.instant());
        events.publishEvent(new CandidacyEvent.OpinionGiven(id, actors.person(), favourable));
    }

    /** The adviser's opinion on the application, before it is sent; it binds nobody. */
    @Transactional
    @Permission("candidacy.adviseApplication")
    public void advise(CandidacyId id, boolean favourable, String text) {
        candidacies.get(id).advice(actors.person(), favourable, text, clock.instant());
        events.publishEvent(new CandidacyEvent.AdviceGiven(id, actors.person(), favourable));
    }

    /** Decides with reasons; a decision of admissibility prejudges nothing of the jury's result. */
    @Transactional
    @Permission("candidacy.decideAdmissibility")
    public void decideAdmissibility(CandidacyId id, AdmissibilityRuling ruling) {
        var candidacy = candidacies.get(id);
        var today = deadlines.today(candidacy.regime());
        candidacy.rule(ruling, actors.person(), today);
        deadlines.meet(id, "admissibility.deadline");
        if (ruling.isAdmissible()) events.publishEvent(new CandidacyEvent.DeclaredAdmissible(id, today));
        events.publishEvent(new CandidacyEvent.AdmissibilityDecided(id, ruling.reasons(), actors.person()));
    }

    /** The references of those of these files that the reader's institutions keep. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listFiles")
    public Map<UUID, String> references(List<UUID> files) {
        var institutions = institutions();
        var references = new HashMap<UUID, String>();
        for (int from = 0; from < files.size(); from += MANY) {
            var some = files.subList(from, Math.min(from + MANY, files.size()));
            candidacies
                    .references(institutions, some)
                    .forEach(referred -> references.put(referred.getId(), referred.getReference()));
        }
        return references;
    }

    private Set<UUID> institutions() {
        return actors.current().grants().stream()
                .filter(g -> !g.role().isByName())
                .map(Actor.Grant::institution)
                .map(i -> i.value())
                .collect(Collectors.toSet());
    }
}
